package latchkey.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ImportedClassesTest {

    @Test
    void imports_every_class_also_where_names_differ_in_case_only() {
        CompiledClasses compiled = Compiled.answer("""
            class Answer { class Box { } class box { } Runnable r = new Runnable() { public void run() { } }; }
            record Pair(int a, int b) { }
            enum Colour { RED { } }
            @interface Note { }
            sealed interface Shape permits Round { }
            final class Round implements Shape { }
            """);

        assertThat(ImportedClasses.of(compiled).classes().stream()
                        .map(type -> type.getName())
                        .collect(Collectors.toSet()))
                .isEqualTo(compiled.byName().keySet());
    }

    @Test
    void imports_what_the_running_jdk_compiles() {
        CompiledClasses compiled = Compiled.compile(
                "Answer",
                "class Answer { }",
                "--release",
                String.valueOf(Runtime.version().feature()));

        assertThat(ImportedClasses.of(compiled).classes()).hasSize(1);
    }

    @Test
    void refuses_class_files_that_nothing_here_can_read() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V21 + 100, Opcodes.ACC_PUBLIC, "demo/Answer", null, "java/lang/Object", null);

        assertThatThrownBy(() -> ImportedClasses.of(new CompiledClasses(Map.of("demo.Answer", writer.toByteArray()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_to_judge_when_a_class_was_skipped() {
        CompiledClasses two = Compiled.answer("class Answer { class Box { } }");
        CompiledClasses one =
                new CompiledClasses(Map.of("demo.Answer", two.byName().get("demo.Answer")));
        JavaClasses imported = ImportedClasses.of(one).classes();

        assertThatThrownBy(() -> ImportedClasses.demandAll(two, imported))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ArchUnit did not import demo.Answer$Box of the submission: its class file is newer than"
                        + " ArchUnit can read, and rules must not judge blindly");
    }

    @Test
    void refuses_an_empty_submission() {
        assertThatThrownBy(() -> ImportedClasses.of(new CompiledClasses(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a submission without a class has nothing to judge");
    }
}
