package latchkey.grading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compiles Java sources in memory, as javac would, without warnings and without annotation processors.
 *
 * <p>Safe for use by several threads, which take turns.
 */
public final class JavaCompilation {
    private static final InMemoryCompiler COMPILER = new InMemoryCompiler();

    /** What came of it. */
    public sealed interface Result {}

    /**
     * All sources compile.
     *
     * @param classes the bytes of each class file by the binary name of its class, sorted; the arrays are shared, nobody
     *     changes them
     */
    public record Compiled(Map<String, byte[]> classes) implements Result {
        public Compiled(Map<String, byte[]> classes) {
            this.classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        }
    }

    /**
     * At least one source does not compile.
     *
     * @param messages what the compiler says, with the lines and carets, each file by its path below the exercise
     * @param errors how many errors there are
     */
    public record Failed(String messages, int errors) implements Result {}

    /**
     * What is compiled against, and how.
     *
     * @param classPath jars and folders
     * @param classes more classes that the sources may use, by binary name
     * @param debug whether the class files tell lines and variables
     */
    public record Options(List<Path> classPath, Map<String, byte[]> classes, boolean debug) {
        public Options(List<Path> classPath, Map<String, byte[]> classes, boolean debug) {
            this.classPath = List.copyOf(classPath);
            this.classes = Map.copyOf(classes);
            this.debug = debug;
        }

        /** Nothing but the JDK's own classes, with lines and variables. */
        public static Options plain() {
            return new Options(List.of(), Map.of(), true);
        }

        /** These, with this class path. */
        public Options withClassPath(List<Path> classPath) {
            return new Options(classPath, classes, debug);
        }

        /** These, with these classes beside the class path. */
        public Options withClasses(Map<String, byte[]> classes) {
            return new Options(classPath, classes, debug);
        }

        /** These, without lines and variables: then two sources that differ in comments alone give the same classes. */
        public Options withoutDebug() {
            return new Options(classPath, classes, false);
        }
    }

    private JavaCompilation() {}

    /**
     * Compiles these sources together, at release 21.
     *
     * @param sourcesByPath the text of each file by its path, as in {@code locks/counter/Counter.java}
     * @throws KitException if this JVM has no compiler
     */
    public static Result compile(Map<String, String> sourcesByPath, Options options) {
        List<String> refusals = new ArrayList<>();
        new TreeMap<>(sourcesByPath).forEach((path, text) -> {
            Optional<String> refusal = SourceText.refusal(shortened(path), text);
            refusal.ifPresent(refusals::add);
        });
        return refusals.isEmpty()
                ? COMPILER.compile(sourcesByPath, options)
                : new Failed(String.join("\n", refusals), refusals.size());
    }

    /** The path below the exercise's folder, which is two levels down. */
    static String shortened(String path) {
        String[] parts = path.split("/", 3);
        return parts[parts.length - 1];
    }
}
