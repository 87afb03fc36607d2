package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A small kit on disk, well in order, for a test to spoil. */
final class KitFiles {
    static final String COUNTER = """
        package locks.counter;

        public class Counter {
            public void increment() {}
        }
        """;
    static final String MAIN = "exercises/src/main/java/";
    static final String PRISTINE = "exercises/src/pristine/java/";
    static final String CHECKS = "exercises/src/test/java/";
    static final String ACCEPTED = "solutions/locks/counter/accepted/";
    static final String REJECTED = "solutions/locks/counter/rejected/";

    private final Path root;

    private KitFiles(Path root) {
        this.root = root;
    }

    /** Lays out a kit with the exercise locks/counter and its answers. */
    static KitFiles in(Path root) {
        KitFiles kit = new KitFiles(root);
        kit.write("pom.xml", "<project/>").write("grader/pom.xml", "<project/>");
        kit.exercise("locks/counter", "Counter", 20);
        for (int i = 1; i <= 4; i++) {
            kit.write(ACCEPTED + "right-" + i + "/Counter.java", COUNTER);
        }
        for (int i = 1; i <= 8; i++) {
            kit.write(REJECTED + "lost-update/wrong-" + i + "/Counter.java", COUNTER);
        }
        return kit;
    }

    /** Adds an exercise without answers. */
    KitFiles exercise(String id, String type, int order) {
        String start = "package " + id.replace('/', '.') + ";\n\npublic class ";
        String skeleton = start + type + " {\n    public void increment() {}\n}\n";
        return write(MAIN + id + "/README.md", brief(order))
                .write(MAIN + id + "/" + type + ".java", skeleton)
                .write(PRISTINE + id + "/" + type + ".java", skeleton)
                .write(CHECKS + id + "/" + type + "Check.java", start + type + "Check {}\n");
    }

    static String brief(int order) {
        return """
            ---
            title: Count
            order: %d
            seed: 1
            minutes: 10
            points: 4
            ---
            # Count
            ## Story
            Once.
            ## Task
            Count.
            ## Look up
            - synchronized
            ## Hint 1
            One.
            ## Hint 2
            Two.
            ## Hint 3
            Three.
            """.formatted(order);
    }

    KitFiles write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    KitFiles write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KitFiles delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String path) {
        return root.resolve(path);
    }

    Kit kit() {
        return Kit.at(root);
    }
}
