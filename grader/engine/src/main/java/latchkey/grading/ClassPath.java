package latchkey.grading;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What this JVM was started with. */
final class ClassPath {
    private ClassPath() {}

    /** The entries of the class path, in order; a jar may name further ones in its manifest. */
    static List<Path> ofThisJvm() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }
}
