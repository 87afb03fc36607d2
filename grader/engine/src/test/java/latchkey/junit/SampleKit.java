package latchkey.junit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import latchkey.grading.JavaCompilation;

/**
 * A kit of three exercises in a temporary folder, their checks compiled and loaded: threads/errand, locks/counter and
 * coordination/hikers, in this order. Whatever of a check is called by JUnit throws.
 */
final class SampleKit implements AutoCloseable {
    static final String ERRAND = "threads/errand";
    static final String COUNTER = "locks/counter";
    static final String HIKERS = "coordination/hikers";

    private final Path root;
    private final URLClassLoader loader;

    private SampleKit(Path root, URLClassLoader loader) {
        this.root = root;
        this.loader = loader;
    }

    /** Builds the kit in an empty folder. */
    static SampleKit in(Path root) throws IOException {
        write(root.resolve("pom.xml"), "<project/>");
        Files.createDirectories(root.resolve("grader"));
        Map<String, String> checks = new LinkedHashMap<>();
        exercise(root, checks, ERRAND, "Errand", 10);
        exercise(root, checks, COUNTER, "Counter", 20);
        exercise(root, checks, HIKERS, "HikingTrip", 30);
        Path classes = root.resolve("exercises/target/test-classes");
        compiled(checks).forEach((name, bytes) -> write(classes.resolve(name.replace('.', '/') + ".class"), bytes));
        return new SampleKit(root, loader(classes));
    }

    Path root() {
        return root;
    }

    Path classes() {
        return root.resolve("exercises/target/test-classes");
    }

    URLClassLoader loader() {
        return loader;
    }

    Class<?> errand() {
        return load("threads.errand.ErrandCheck");
    }

    Class<?> counter() {
        return load("locks.counter.CounterCheck");
    }

    Class<?> hikers() {
        return load("coordination.hikers.HikingTripCheck");
    }

    /** What a run of these exercises would be told by the system properties. */
    Settings settings(String... selection) {
        return new Settings(root, root, List.of(selection), false, false, null);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void exercise(Path root, Map<String, String> checks, String id, String type, int order) {
        String skeleton = "package " + id.replace('/', '.') + ";\npublic class " + type + " {}\n";
        write(root.resolve("exercises/src/pristine/java/" + id + "/" + type + ".java"), skeleton);
        write(root.resolve("exercises/src/main/java/" + id + "/" + type + ".java"), skeleton);
        write(root.resolve("exercises/src/main/java/" + id + "/README.md"), brief(order));
        checks.put(id + "/" + type + "Check.java", check(id.replace('/', '.'), type + "Check"));
        write(root.resolve("exercises/src/test/java/" + id + "/" + type + "Check.java"), check(id, type + "Check"));
    }

    private static String brief(int order) {
        return """
            ---
            title: A sample
            order: %d
            seed: 1
            minutes: 5
            points: 4
            ---
            # A sample
            ## Story
            Somebody needs this.
            ## Task
            Do it.
            ## Look up
            Everything.
            ## Hint 1
            Think.
            ## Hint 2
            Think again.
            """.formatted(order);
    }

    private static String check(String packageName, String type) {
        return """
            package %s;

            import latchkey.check.Check;
            import latchkey.diagnosis.Diagnosis;
            import org.junit.jupiter.api.AfterEach;
            import org.junit.jupiter.api.BeforeEach;

            class %s {
                %s() {
                    throw new IllegalStateException("constructed");
                }

                @BeforeEach
                void before() {
                    throw new IllegalStateException("before");
                }

                @Check(points = 2, exposes = Diagnosis.LOST_UPDATE)
                void loses_none() {
                    throw new IllegalStateException("called");
                }

                @Check(points = 2, exposes = Diagnosis.HANGS)
                void ends_in_time() {
                    throw new IllegalStateException("called");
                }

                @AfterEach
                void after() {
                    throw new IllegalStateException("after");
                }
            }
            """.formatted(packageName, type, type);
    }

    private static Map<String, byte[]> compiled(Map<String, String> sources) {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        return switch (JavaCompilation.compile(
                sources, JavaCompilation.Options.plain().withClassPath(classPath))) {
            case JavaCompilation.Compiled compiled -> compiled.classes();
            case JavaCompilation.Failed failed -> throw new IllegalStateException(failed.messages());
        };
    }

    private static URLClassLoader loader(Path classes) throws MalformedURLException {
        URL[] urls = {classes.toUri().toURL()};
        return new URLClassLoader(urls, SampleKit.class.getClassLoader());
    }

    private static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
