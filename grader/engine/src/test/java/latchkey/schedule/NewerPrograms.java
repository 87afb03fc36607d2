package latchkey.schedule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import latchkey.grading.Kit;

/**
 * The small programs for what JDK 25 has and JDK 21 has not: {@code StructuredTaskScope} and {@code ScopedValue}.
 *
 * <p>They lie in a source set of their own, {@code src/test/java25}, and are compiled here, by the JDK that runs the tests:
 * Maven, which runs on another, does not know which one that is. On an older JDK there are none of them.
 *
 * <p>{@code StructuredTaskScope} is a preview: javac compiles it with {@code --enable-preview} only, and marks the class
 * files, which a JVM then loads with {@code --enable-preview} only. The mark is all there is to it: the classes of the JDK
 * are the same with and without. So it is taken off here, and the programs run in the JVM in which all the others do.
 */
final class NewerPrograms {
    /** Its preview is the one that the sources are written for; the engine judges on none that is newer. */
    private static final int RELEASE = 25;

    /** Whether this JDK has what they use. */
    static final boolean HERE = Runtime.version().feature() == RELEASE;

    /** Where a class file tells its minor version, which holds the mark, in two bytes. */
    private static final int MINOR_VERSION = 4;

    private static final String SOURCES = "grader/engine/src/test/java25";
    private static final List<String> FLAGS = List.of(
            "--release",
            String.valueOf(RELEASE),
            "--enable-preview",
            "-g",
            "-proc:none",
            "-Werror",
            "-Xlint:all,-preview,-classfile,-path");

    private static final Map<String, byte[]> CLASSES = HERE ? compiled() : Map.of();

    private NewerPrograms() {}

    /** Their class files by binary name; empty on an older JDK. */
    static Map<String, byte[]> classes() {
        return CLASSES;
    }

    /** The names of their classes, without those inside of others. */
    static List<String> topLevelClasses() {
        return CLASSES.keySet().stream().filter(name -> !name.contains("$")).toList();
    }

    private static Map<String, byte[]> compiled() {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");
        StringWriter said = new StringWriter();
        try (Classes classes = new Classes(javac.getStandardFileManager(null, null, StandardCharsets.UTF_8))) {
            if (!javac.getTask(said, classes, null, FLAGS, null, classes.sources())
                    .call()) {
                throw new AssertionError(said);
            }
            return classes.unmarked();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Classes(StandardJavaFileManager files) {
            super(files);
        }

        Iterable<? extends JavaFileObject> sources() throws IOException {
            Path kit = Kit.find(Path.of(System.getProperty("latchkey.kit", ""))).orElseThrow();
            try (Stream<Path> files = Files.walk(kit.resolve(SOURCES))) {
                return fileManager.getJavaFileObjectsFromPaths(
                        files.filter(file -> file.toString().endsWith(".java")).toList());
            }
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    written.put(className, out);
                    return out;
                }
            };
        }

        Map<String, byte[]> unmarked() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, out) -> {
                byte[] bytes = out.toByteArray();
                bytes[MINOR_VERSION] = 0;
                bytes[MINOR_VERSION + 1] = 0;
                classes.put(name, bytes);
            });
            return Map.copyOf(classes);
        }
    }
}
