package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import latchkey.grading.JavaCompilation.Compiled;
import latchkey.grading.JavaCompilation.Failed;
import latchkey.grading.JavaCompilation.Options;
import latchkey.grading.JavaCompilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCompilationTest {
    private static final String COUNTER = "locks/counter/Counter.java";

    @TempDir
    Path folder;

    private static Map<String, byte[]> classes(Result result) {
        assertThat(result).isInstanceOf(Compiled.class);
        return ((Compiled) result).classes();
    }

    private static Failed failure(Result result) {
        assertThat(result).isInstanceOf(Failed.class);
        return (Failed) result;
    }

    private static Result compile(String source) {
        return JavaCompilation.compile(Map.of(COUNTER, source), Options.plain());
    }

    @Test
    void gives_the_classes_by_binary_name() {
        assertThat(classes(compile("package locks.counter; class Counter { class Box {} Runnable r = () -> {}; }")))
                .containsOnlyKeys("locks.counter.Counter", "locks.counter.Counter$Box");
    }

    @Test
    void compiles_files_together() {
        assertThat(classes(JavaCompilation.compile(
                        Map.of(
                                COUNTER,
                                "package locks.counter; class Counter extends Base {}",
                                "locks/counter/Base.java",
                                "package locks.counter; class Base {}"),
                        Options.plain())))
                .containsOnlyKeys("locks.counter.Counter", "locks.counter.Base");
    }

    @Test
    void tells_what_javac_tells_with_line_and_caret() {
        Failed failed = failure(compile("package locks.counter;\n\nclass Counter {\n    int value = \"one\";\n}\n"));

        assertThat(failed.messages()).isEqualTo("""
            Counter.java:4: error: incompatible types: String cannot be converted to int
                int value = "one";
                            ^\
            """);
        assertThat(failed.errors()).isEqualTo(1);
    }

    @Test
    void counts_the_errors() {
        Failed failed = failure(compile("package locks.counter; class Counter { Strnig one; Lits two; }"));

        assertThat(failed.errors()).isEqualTo(2);
        assertThat(failed.messages()).contains("symbol:   class Strnig").contains("location: class Counter");
    }

    @Test
    void tells_of_a_type_in_the_wrong_file_by_its_name() {
        assertThat(failure(compile("package locks.counter; public class Slate {}"))
                        .messages())
                .startsWith(
                        "Counter.java:1: error: class Slate is public, should be declared in a file named Slate.java");
    }

    @Test
    void says_nothing_of_warnings() {
        String source = "package locks.counter; import java.util.*; class Counter {"
                + " List raw = new ArrayList(); { raw.add(1); new Thread().stop(); new Integer(1); } }";

        assertThat(compile(source)).isInstanceOf(Compiled.class);
    }

    @Test
    void compiles_for_java_21_and_not_for_newer() {
        byte[] bytes = classes(compile("package locks.counter; record Counter(int value) {}"))
                .getOrDefault("locks.counter.Counter", new byte[8]);

        assertThat(bytes[7]).isEqualTo((byte) 65);
        assertThat(failure(compile("package locks.counter; class Counter { int _ = 1; }"))
                        .messages())
                .startsWith("Counter.java:1: error:");
    }

    @Test
    void sees_classes_in_memory_and_jars_and_folders() throws IOException {
        Map<String, byte[]> base = classes(JavaCompilation.compile(
                Map.of("locks/counter/Base.java", "package locks.counter; public class Base { class Box {} }"),
                Options.plain()));
        String source = "package locks.counter; class Counter extends Base { Base.Box box; other.Tool tool; }";
        Map<String, byte[]> tool = classes(JavaCompilation.compile(
                Map.of("other/Tool.java", "package other; public class Tool {}"), Options.plain()));
        Files.createDirectories(folder.resolve("other"));
        Files.write(folder.resolve("other/Tool.class"), tool.getOrDefault("other.Tool", new byte[0]));
        Options options = Options.plain().withClasses(base).withClassPath(List.of(folder));

        assertThat(classes(JavaCompilation.compile(Map.of(COUNTER, source), options)))
                .containsOnlyKeys("locks.counter.Counter");
        assertThat(failure(compile(source)).messages()).contains("cannot find symbol");
    }

    @Test
    void does_not_see_what_lies_in_the_working_folder_or_on_its_own_class_path() {
        assertThat(failure(compile("package locks.counter; class Counter { latchkey.grading.Kit kit; }"))
                        .messages())
                .contains("package latchkey.grading does not exist");
    }

    @Test
    void gives_equal_classes_for_sources_that_differ_in_layout_when_without_debug_information() {
        String one = "package locks.counter; class Counter { int value() { int x = 1; return x; } }";
        String other = "package locks.counter;\n\n// Mine.\nclass Counter {\n int value() { int y = 1;\n return y; } }";
        Options plain = Options.plain();

        assertThat(classes(JavaCompilation.compile(Map.of(COUNTER, one), plain.withoutDebug())))
                .usingRecursiveComparison()
                .isEqualTo(classes(JavaCompilation.compile(Map.of(COUNTER, other), plain.withoutDebug())));
        assertThat(classes(compile(one)).get("locks.counter.Counter"))
                .isNotEqualTo(classes(compile(other)).get("locks.counter.Counter"));
    }

    @Test
    void runs_no_annotation_processor_and_survives_a_module_declaration() {
        assertThat(JavaCompilation.compile(
                        Map.of("locks/counter/module-info.java", "module m {}", COUNTER, "package locks.counter;"),
                        Options.plain()))
                .isNotNull();
        assertThat(compile("package locks.counter; @Deprecated class Counter {}"))
                .isInstanceOf(Compiled.class);
    }

    @Test
    void fails_with_a_sentence_when_javac_gives_up() {
        String deep = "package locks.counter; class Counter { int x = " + "(".repeat(100_000) + "1"
                + ")".repeat(100_000) + "; }";

        assertThat(failure(compile(deep)))
                .isEqualTo(new Failed("error: something here is nested too deeply for the compiler.", 1));
        assertThat(compile("package locks.counter; class Counter {}")).isInstanceOf(Compiled.class);
    }

    @Test
    void compiles_nothing_to_nothing() {
        assertThat(classes(JavaCompilation.compile(Map.of(), Options.plain()))).isEmpty();
    }
}
