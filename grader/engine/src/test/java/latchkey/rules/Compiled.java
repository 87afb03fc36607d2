package latchkey.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles small sources in memory, as a learner's are compiled. */
final class Compiled {

    /** What a test's source may use without saying so. */
    private static final String IMPORTS = "package demo; import java.util.*; import java.util.concurrent.*;"
            + " import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;"
            + " import java.lang.invoke.*; import java.util.function.*; ";

    private Compiled() {}

    /** Compiles {@code demo.Answer} from the source, whose first line is line 1. */
    static CompiledClasses answer(String source) {
        return compile("Answer", IMPORTS + source);
    }

    /** The facts of {@link #answer}. */
    static BytecodeFacts facts(String source) {
        return BytecodeFacts.of(answer(source));
    }

    /** Compiles {@code demo.Answer} with this body. */
    static CompiledClasses body(String body) {
        return answer("class Answer {\n" + body + "\n}");
    }

    static CompiledClasses compile(String file, String source, String... options) {
        JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager standard = javac.getStandardFileManager(null, null, null);
                JavaFileManager manager = new InMemory(standard, written)) {
            List<String> all = new ArrayList<>(List.of("-proc:none", "-g", "-nowarn"));
            all.addAll(options.length > 0 ? List.of(options) : List.of("--release", "21"));
            if (!javac.getTask(said, manager, null, all, null, List.of(new Source(file, source)))
                    .call()) {
                throw new AssertionError(said.toString());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new CompiledClasses(written.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().toByteArray())));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written;

        InMemory(StandardJavaFileManager standard, Map<String, ByteArrayOutputStream> written) {
            super(standard);
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    written.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
