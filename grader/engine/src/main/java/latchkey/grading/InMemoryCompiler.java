package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
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
    private static final String RELEASE = "21";

    private @Nullable JavaCompiler javac;
    private @Nullable MemoryFiles files;

    synchronized Result compile(Map<String, String> sources, Options options) {
        if (sources.isEmpty()) {
            return new Compiled(Map.of());
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        MemoryFiles opened = files();
        try {
            opened.begin(options);
            boolean compiled = javac().getTask(Writer.nullWriter(), opened, said, flags(options), null, units(sources))
                    .call();
            List<String> errors = errors(said);
            if (compiled && errors.isEmpty()) {
                return new Compiled(opened.written());
            }
            return errors.isEmpty() ? gaveUp("without a word") : new Failed(String.join("\n", errors), errors.size());
        } catch (StackOverflowError e) {
            return gaveUp("because an expression or a block is nested too deeply");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opened.end();
        }
    }

    private static Failed gaveUp(String why) {
        return new Failed("error: the compiler gave up " + why + ".", 1);
    }

    private JavaCompiler javac() {
        JavaCompiler found = javac == null ? ToolProvider.getSystemJavaCompiler() : javac;
        if (found == null) {
            throw new KitException("This Java has no compiler; Latchkey needs a JDK, not a JRE.");
        }
        javac = found;
        return found;
    }

    private MemoryFiles files() {
        MemoryFiles opened = files;
        if (opened == null) {
            opened = new MemoryFiles(javac().getStandardFileManager(null, null, StandardCharsets.UTF_8));
            files = opened;
        }
        return opened;
    }

    private static List<String> flags(Options options) {
        return List.of(
                "--release",
                RELEASE,
                "-proc:none",
                "-implicit:none",
                "-nowarn",
                "-Xlint:none",
                options.debug() ? "-g" : "-g:none");
    }

    private static List<JavaFileObject> units(Map<String, String> sources) {
        List<JavaFileObject> units = new ArrayList<>();
        new TreeMap<>(sources).forEach((path, text) -> units.add(new MemoryFiles.Source(path, text)));
        return units;
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.toString().stripTrailing())
                .toList();
    }
}
