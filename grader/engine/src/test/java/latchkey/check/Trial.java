package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.JavaCompilation;
import latchkey.rules.CompiledClasses;
import latchkey.rules.ImportedClasses;
import latchkey.trace.Place;
import latchkey.weave.Engine;
import latchkey.weave.WovenClasses;

/** Judges a small answer by a small check, both compiled in memory. */
final class Trial {
    /** On one line with the answer's first, so that its lines count from 1. */
    private static final String IMPORTS = "package demo; import java.util.*; import java.util.concurrent.*;"
            + " import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;"
            + " import latchkey.check.*; import static latchkey.diagnosis.Diagnosis.*; ";

    private static final String CHECK = "demo.AnswerCheck";
    private static final String METHOD = "it_holds";

    private final CheckSession.Subject subject;
    private final CheckSession.Result result;

    private Trial(CheckSession.Subject subject, CheckSession.Result result) {
        this.subject = subject;
        this.result = result;
    }

    /**
     * Carries out a check.
     *
     * @param answer the body of the class {@code Answer}; its first line is line 1
     * @param check the body of the check's method
     */
    static Trial of(String answer, String check) {
        Engine.install();
        Map<String, byte[]> answers = compiled("Answer", "class Answer { " + answer + "\n}", Map.of());
        Map<String, byte[]> checks = compiled(
                "AnswerCheck", "class AnswerCheck { void it_holds() throws Throwable {\n" + check + "\n} }", answers);
        Map<String, byte[]> plain = new HashMap<>(answers);
        plain.putAll(checks);
        CheckSession.Subject subject = new CheckSession.Subject(
                new WovenClasses(answers, checks),
                plain,
                ImportedClasses.of(new CompiledClasses(answers)),
                Objects.requireNonNull(Trial.class.getClassLoader()),
                1);
        return new Trial(subject, CheckSession.carryOut(subject, CHECK, METHOD));
    }

    private static Map<String, byte[]> compiled(String type, String source, Map<String, byte[]> with) {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        JavaCompilation.Result result = JavaCompilation.compile(
                Map.of("demo/demo/" + type + ".java", IMPORTS + source),
                JavaCompilation.Options.plain().withClassPath(classPath).withClasses(with));
        return switch (result) {
            case JavaCompilation.Compiled compiled -> compiled.classes();
            case JavaCompilation.Failed failed -> throw new AssertionError(failed.messages());
        };
    }

    /** One schedule of the scenario with this number, again. */
    CheckSession.Replayed replay(int scenario, String decisions) {
        return CheckSession.replay(subject, CHECK, METHOD, scenario, decisions);
    }

    /** What it came to. */
    CheckSession.Result result() {
        return result;
    }

    /** The answer keeps the promise, in every schedule. */
    void isRight() {
        assertThat(result.findings()).as("findings").isEmpty();
        assertThat(result.unknown()).as("what nobody could tell").isNull();
    }

    /** Something is wrong, and this is the first of it. */
    Finding finds(Diagnosis diagnosis) {
        assertThat(result.unknown()).as("what nobody could tell").isNull();
        assertThat(result.findings()).as("findings").isNotEmpty();
        Finding first = result.findings().getFirst();
        assertThat(first.diagnosis()).as(first.seen()).isEqualTo(diagnosis);
        return first;
    }

    /** Something is wrong, at this line of the answer. */
    void finds(Diagnosis diagnosis, int line) {
        Place place = finds(diagnosis).place();
        assertThat(place).isNotNull();
        assertThat(Objects.requireNonNull(place).line()).isEqualTo(line);
    }
}
