package latchkey.desk.blueprint;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import latchkey.desk.blueprint.Blueprint.Draft;
import latchkey.desk.console.Failure;
import org.jspecify.annotations.Nullable;

/** Writes files into folders where nothing lies yet: all of them, or none. */
public final class Groundwork {
    private final Path root;
    /** What was made so far, the last first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private Groundwork(Path root) {
        this.root = root;
    }

    /**
     * Writes these files.
     *
     * @throws Failure of the kit, if one cannot be written; then nothing that was made is left
     */
    public static void lay(Path root, List<Draft> drafts) {
        Groundwork work = new Groundwork(root);
        for (Draft draft : drafts) {
            try {
                work.write(draft);
            } catch (IOException e) {
                work.takeBack();
                throw Failure.ofKit(draft.path() + " cannot be written (" + reason(e) + "), so nothing was.");
            }
        }
    }

    private void write(Draft draft) throws IOException {
        Path file = root.resolve(draft.path());
        makeFolder(file.getParent());
        Files.createFile(file);
        made.push(file);
        Files.writeString(file, draft.text());
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private void takeBack() {
        for (Path each : made) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                // A file that can be made but not taken away, or one that somebody has put beside it: it stays.
            }
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.getClass().getSimpleName();
    }
}
