package latchkey.grading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import latchkey.grading.JavaCompilation.Compiled;
import latchkey.grading.JavaCompilation.Failed;
import latchkey.grading.JavaCompilation.Options;
import latchkey.grading.JavaCompilation.Result;
import org.jspecify.annotations.Nullable;

/** The JDK's compiler, with sources and classes in memory; one at a time, since its files are shared. */
final class InMemoryCompiler {
    private static final List<String> FLAGS =
            List.of("--release", "21", "-proc:none", "-implicit:none", "-nowarn", "-Xlint:none", "-XDsuppressNotes");
    /** How javac closes what it says: {@code 2 errors}, in any language. */
    private static final Pattern COUNT = Pattern.compile("\\S*\\d+\\S*( \\p{L}+)*\\s*");

    /** A line of the stack trace that javac prints where it fails itself. */
    private static final String CRASH = "\n\tat jdk.compiler/";

    private @Nullable JavaCompiler javac;
    private @Nullable MemoryFiles files;

    synchronized Result compile(Map<String, String> sources, Options options) {
        if (sources.isEmpty()) {
            return new Compiled(Map.of());
        }
        JavaCompiler compiler = javac();
        MemoryFiles opened = files(compiler);
        StringWriter said = new StringWriter();
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add(options.debug() ? "-g" : "-g:none");
        try {
            opened.begin(options);
            boolean compiled = compiler.getTask(said, opened, null, flags, null, units(sources))
                    .call();
            return compiled ? new Compiled(opened.written()) : failed(said.toString(), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            return crashed(e.toString());
        } finally {
            opened.end();
        }
    }

    private JavaCompiler javac() {
        JavaCompiler found = javac == null ? ToolProvider.getSystemJavaCompiler() : javac;
        if (found == null) {
            throw new KitException("This Java has no compiler; Latchkey needs a JDK, not a JRE.");
        }
        javac = found;
        return found;
    }

    private MemoryFiles files(JavaCompiler compiler) {
        MemoryFiles opened = files;
        if (opened == null) {
            opened = new MemoryFiles(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
            files = opened;
        }
        return opened;
    }

    private static List<JavaFileObject> units(Map<String, String> sources) {
        List<JavaFileObject> units = new ArrayList<>();
        new TreeMap<>(sources).forEach((path, text) -> units.add(new MemoryFiles.Source(path, text)));
        return units;
    }

    /** What was said, without the sum at its end; an error is a line that begins with a file and a line number. */
    private static Failed failed(String said, Map<String, String> sources) {
        if (said.contains(CRASH)) {
            return crashed(said);
        }
        List<String> lines = new ArrayList<>(said.stripTrailing().lines().toList());
        if (lines.size() > 1 && COUNT.matcher(lines.getLast()).matches()) {
            lines.removeLast();
        }
        Pattern located = Pattern.compile(sources.keySet().stream()
                .map(path -> Pattern.quote(JavaCompilation.shortened(path)))
                .collect(Collectors.joining("|", "(?:", "):\\d+: .*")));
        long errors =
                lines.stream().filter(line -> located.matcher(line).matches()).count();
        return new Failed(String.join("\n", lines), Math.max(1, (int) errors));
    }

    private static Failed crashed(String what) {
        return new Failed(
                what.contains("StackOverflowError")
                        ? "error: something here is nested too deeply for the compiler."
                        : "error: the compiler itself failed on this, which it should do on no source.",
                1);
    }
}
