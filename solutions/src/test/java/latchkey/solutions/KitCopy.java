package latchkey.solutions;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the whole checkout, as if just cloned, in which a learner works. */
final class KitCopy {
    private static final Set<String> NOT_CLONED = Set.of("target", ".git");
    private static final String SOURCES = "exercises/src/main/java";
    private static final String PRISTINE = "exercises/src/pristine/java";

    private final Path root;

    private KitCopy(Path root) {
        this.root = root;
    }

    /** Copies a checkout into this folder. */
    static KitCopy of(Path checkout, Path into) throws IOException {
        Files.walkFileTree(checkout, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_CLONED.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(there(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, there(file), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            private Path there(Path path) {
                return into.resolve(checkout.relativize(path).toString());
            }
        });
        return new KitCopy(into);
    }

    Path root() {
        return root;
    }

    /** Puts every skeleton back, and takes away what was written beside it. */
    void startAfresh() throws IOException {
        for (Path file : javaFiles(root.resolve(SOURCES))) {
            Files.delete(file);
        }
        Path pristine = root.resolve(PRISTINE);
        for (Path file : javaFiles(pristine)) {
            Files.copy(file, root.resolve(SOURCES).resolve(pristine.relativize(file)));
        }
    }

    /** Drops an answer's files into its exercise. */
    void answer(String exercise, Path folder) throws IOException {
        for (Path file : javaFiles(folder)) {
            Files.copy(file, source(exercise, file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes one file of an exercise. */
    void write(String exercise, String file, String text) throws IOException {
        Files.writeString(source(exercise, file), text);
    }

    private Path source(String exercise, String file) {
        return root.resolve(SOURCES).resolve(exercise).resolve(file);
    }

    private static Set<Path> javaFiles(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return Set.copyOf(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }
}
