package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One learner's sources for one exercise, the skeleton's where the learner has none.
 *
 * @param exercise the exercise's id, as in {@code locks/counter}
 * @param sources the text of each file by its path, as in {@code locks/counter/Counter.java}, sorted
 */
public record Submission(String exercise, Map<String, String> sources) {

    public Submission(String exercise, Map<String, String> sources) {
        this.exercise = exercise;
        this.sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * Reads a folder's own Java files and lays them over the skeleton.
     *
     * <p>Folders inside it, links and hidden files are left alone; a folder that is not there is the skeleton. Nothing is
     * judged here: a file too big or not UTF-8 is read in such a way that {@link JavaCompilation} refuses it.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Submission read(ExerciseFolder exercise, Path folder) {
        Map<String, String> sources = new TreeMap<>();
        addAll(exercise.pristine(), exercise.id(), sources);
        addAll(folder, exercise.id(), sources);
        return new Submission(exercise.id(), sources);
    }

    private static void addAll(Path folder, String id, Map<String, String> sources) {
        try {
            for (Path file : Folders.javaFiles(folder)) {
                sources.put(id + "/" + Folders.name(file), SourceText.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
