package latchkey.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import latchkey.check.CheckSession;
import latchkey.desk.console.Failure;
import latchkey.diagnosis.Finding;
import latchkey.grading.ExerciseFolder;
import latchkey.trace.SwimlanesSvg;

/**
 * A schedule drawn as a picture, with the steps that the learner's message shows.
 *
 * @param svg the SVG document
 */
record Picture(String svg) {
    /** What is said of a schedule without findings. */
    static final String NOTHING_WRONG = "Nothing is wrong in this schedule.";

    /** The picture of what one schedule came to. */
    static Picture of(ExerciseFolder exercise, CheckSession.Replayed one) {
        if (one.findings().isEmpty()) {
            return new Picture(SwimlanesSvg.document(exercise.id(), NOTHING_WRONG, one.shown(), Map.of()));
        }
        Finding first = one.findings().getFirst();
        String title = exercise.id() + ": " + first.diagnosis().title();
        return new Picture(SwimlanesSvg.document(title, first.seen(), one.shown(), first.notes()));
    }

    /**
     * Looks, before anything is judged, whether there can be a file of this name.
     *
     * @throws Failure of usage, if there cannot
     */
    static void mayBeWritten(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw Failure.usage(file + " is a folder; name a file for the picture.");
        }
        if (!Files.isDirectory(folder)) {
            throw Failure.usage("There is no folder " + folder + " for the picture.");
        }
    }

    /**
     * Writes it, over what was there.
     *
     * @throws Failure of the kit, if that does not succeed
     */
    void write(Path file) {
        try {
            Files.writeString(file, svg);
        } catch (AccessDeniedException e) {
            throw Failure.ofKit("The picture cannot be written: access to " + file + " is denied.");
        } catch (IOException e) {
            throw Failure.ofKit("The picture cannot be written to " + file + ": " + e.getMessage());
        }
    }
}
