package latchkey.junit;

import static latchkey.junit.FakeJudging.LOST;
import static latchkey.junit.FakeJudging.UNTOUCHED;
import static latchkey.junit.FakeJudging.failed;
import static latchkey.junit.FakeJudging.passed;
import static latchkey.junit.FakeJudging.report;
import static latchkey.junit.FakeJudging.unsure;
import static latchkey.junit.SampleKit.COUNTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;

class JudgedByLatchkeyTest {
    private static final String FIRST = "CounterCheck.loses_none";
    private static final String SECOND = "CounterCheck.ends_in_time";

    @TempDir
    Path folder;

    private SampleKit kit;

    @BeforeEach
    void set_up() throws IOException {
        kit = SampleKit.in(folder);
    }

    @AfterEach
    void tear_down() throws IOException {
        kit.close();
    }

    private Rehearsal counter(Judging judging) {
        return Rehearsal.of(kit.settings(), judging, kit.counter());
    }

    @Test
    void judges_an_exercise_once_and_never_calls_its_check() {
        FakeJudging judging = new FakeJudging();
        Rehearsal run = counter(judging);

        assertThat(judging.asked()).containsExactly("exercises/src/main/java/locks/counter");
        assertThat(run.status(FIRST)).isEqualTo(SUCCESSFUL);
        assertThat(run.status(SECOND)).isEqualTo(SUCCESSFUL);
    }

    @Test
    void leaves_tests_that_are_no_checks_alone() {
        Ordinary.done.clear();
        Rehearsal run = Rehearsal.of(kit.settings(), new FakeJudging(), Ordinary.class);

        assertThat(run.results()).containsOnlyKeys("JudgedByLatchkeyTest$Ordinary.works");
        assertThat(run.status("JudgedByLatchkeyTest$Ordinary.works")).isEqualTo(SUCCESSFUL);
        assertThat(Ordinary.done).containsExactly("constructed", "before", "called", "after");
        assertThat(run.printed()).isEmpty();
    }

    static final class Ordinary {
        static final List<String> done = new CopyOnWriteArrayList<>();

        Ordinary() {
            done.add("constructed");
        }

        @BeforeEach
        void before() {
            done.add("before");
        }

        @Test
        void works() {
            done.add("called");
        }

        @AfterEach
        void after() {
            done.add("after");
        }
    }

    @Test
    void judges_once_when_tests_run_in_parallel() {
        FakeJudging judging = new FakeJudging();
        Rehearsal run = Rehearsal.of(
                kit.settings(),
                judging,
                List.of(DiscoverySelectors.selectClass(kit.counter()), DiscoverySelectors.selectClass(kit.errand())),
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent"));

        assertThat(run.results())
                .hasSize(4)
                .allSatisfy((name, result) -> assertThat(result.getStatus()).isEqualTo(SUCCESSFUL));
        assertThat(judging.asked()).hasSize(2);
    }

    @Test
    void fails_the_check_that_found_something_with_one_sentence_and_no_stack_trace() {
        Rehearsal run = counter(new FakeJudging()
                .says(
                        COUNTER,
                        report(
                                COUNTER,
                                new Verdict.Rejected(List.of(LOST)),
                                failed("loses_none", LOST),
                                passed("ends_in_time"))));

        assertThat(run.status(FIRST)).isEqualTo(FAILED);
        assertThat(run.message(FIRST)).isEqualTo("Two threads each added one; value() is 1, expected 2.");
        assertThat(run.result(FIRST).getThrowable().orElseThrow().getStackTrace())
                .isEmpty();
        assertThat(run.status(SECOND)).isEqualTo(SUCCESSFUL);
    }

    @Test
    void fails_every_check_of_a_rejected_exercise_if_none_of_them_found_what_is_wrong() {
        Rehearsal run = counter(new FakeJudging()
                .says(
                        COUNTER,
                        report(
                                COUNTER,
                                new Verdict.Rejected(List.of(LOST)),
                                passed("loses_none"),
                                passed("ends_in_time"))));

        assertThat(run.status(FIRST)).isEqualTo(FAILED);
        assertThat(run.status(SECOND)).isEqualTo(FAILED);
    }

    @Test
    void skips_what_is_not_started() {
        Rehearsal run = counter(new FakeJudging().says(COUNTER, new Verdict.NotStarted(UNTOUCHED)));

        assertThat(run.status(FIRST)).isEqualTo(ABORTED);
        assertThat(run.message(FIRST)).isEqualTo("not started: Nothing has been changed yet.");
    }

    @Test
    void fails_what_is_not_started_if_told_to_be_strict() {
        Settings strict = new Settings(kit.root(), kit.root(), List.of(), true, false, null);
        Rehearsal run =
                Rehearsal.of(strict, new FakeJudging().says(COUNTER, new Verdict.NotStarted(UNTOUCHED)), kit.counter());

        assertThat(run.status(FIRST)).isEqualTo(FAILED);
        assertThat(run.printed()).contains("latchkey.strict");
    }

    @Test
    void skips_what_nobody_can_tell_and_passes_what_is_known() {
        Rehearsal run = counter(new FakeJudging()
                .says(
                        COUNTER,
                        report(
                                COUNTER,
                                new Verdict.Inconclusive("A thread came in between."),
                                unsure("loses_none"),
                                passed("ends_in_time"))));

        assertThat(run.status(FIRST)).isEqualTo(ABORTED);
        assertThat(run.message(FIRST)).isEqualTo("inconclusive: A thread came in between.");
        assertThat(run.status(SECOND)).isEqualTo(SUCCESSFUL);
    }

    @Test
    void fails_every_check_with_one_line_where_nothing_could_be_run() {
        Finding broken = Finding.of(
                Diagnosis.DOES_NOT_COMPILE,
                "Counter.java:3: error: ';' expected\n    int n\n         ^\n1 error",
                null);
        Rehearsal run = counter(new FakeJudging().says(COUNTER, report(COUNTER, new Verdict.DoesNotCompile(broken))));

        assertThat(run.message(FIRST)).isEqualTo("Counter.java:3: error: ';' expected");
        assertThat(run.message(SECOND)).isEqualTo("Counter.java:3: error: ';' expected");
    }

    @Test
    void keeps_its_own_failure_apart_from_the_other_exercises() {
        RuntimeException bug = new IllegalArgumentException("no such strand");
        Rehearsal run =
                Rehearsal.of(kit.settings(), new FakeJudging().breaks(COUNTER, bug), kit.counter(), kit.errand());

        assertThat(run.status(FIRST)).isEqualTo(FAILED);
        assertThat(run.message(FIRST)).contains("Latchkey itself failed");
        assertThat(run.result(FIRST).getThrowable().orElseThrow()).hasCause(bug);
        assertThat(run.status("ErrandCheck.loses_none")).isEqualTo(SUCCESSFUL);
    }

    @Test
    void judges_the_pristine_copies_when_maven_proves_the_kit() {
        FakeJudging judging = new FakeJudging();
        Settings verify = new Settings(kit.root(), kit.root(), List.of(), false, true, null);
        Rehearsal.of(verify, judging, kit.counter());

        assertThat(judging.asked()).containsExactly("exercises/src/pristine/java/locks/counter");
    }

    @Test
    void finds_the_kit_from_where_the_check_lies(@TempDir Path elsewhere) {
        FakeJudging judging = new FakeJudging();
        Settings lost = new Settings(null, elsewhere, List.of(), false, false, null);
        Rehearsal.of(lost, judging, kit.counter());

        assertThat(judging.asked()).hasSize(1);
    }
}
