package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latchkey.desk.console.Json;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.CheckResult;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.JudgedExercise;
import latchkey.grading.Kit;
import latchkey.grading.KitException;
import latchkey.grading.Report;
import latchkey.grading.RunReport;
import latchkey.grading.Verdict;
import latchkey.trace.Glyphs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSheetTest {
    private static final Verdict ACCEPTED = new Verdict.Accepted();
    private static final Verdict NOT_STARTED =
            new Verdict.NotStarted(Finding.of(Diagnosis.NOT_STARTED, "Untouched.", null));
    private static final Verdict REJECTED =
            new Verdict.Rejected(List.of(Finding.of(Diagnosis.LOST_UPDATE, "value() is 1, expected 2.", null)));
    private static final Verdict INCONCLUSIVE = new Verdict.Inconclusive("The machine was too busy.");

    private Kit kit;

    @BeforeEach
    void makeKit(@TempDir Path folder) throws IOException {
        kit = Kit.at(Desk.in(folder).kit());
    }

    private CheckSheet sheet(Verdict... verdicts) {
        return new CheckSheet(judged(verdicts), HintLadders.in(kit.root()));
    }

    private List<JudgedExercise> judged(Verdict... verdicts) {
        ExerciseFolder exercise = kit.exercise("locks/counter").orElseThrow();
        return Arrays.stream(verdicts)
                .map(verdict ->
                        new Report(exercise.id(), verdict, List.of(), verdict.equals(ACCEPTED) ? 4 : 0, 4, 12, 300))
                .map(report -> JudgedExercise.of(exercise, Path.of(""), report))
                .toList();
    }

    @Test
    void exits_with_0_if_nothing_is_wrong() {
        assertThat(sheet(ACCEPTED, NOT_STARTED).exitCode(false)).isZero();
    }

    @Test
    void exits_with_1_if_something_is_wrong_or_could_not_be_judged() {
        assertThat(sheet(ACCEPTED, REJECTED).exitCode(false)).isEqualTo(1);
        assertThat(sheet(ACCEPTED, INCONCLUSIVE).exitCode(false)).isEqualTo(1);
    }

    @Test
    void exits_with_1_under_strict_if_something_was_not_started() {
        assertThat(sheet(ACCEPTED, NOT_STARTED).exitCode(true)).isEqualTo(1);
        assertThat(sheet(ACCEPTED).exitCode(true)).isZero();
    }

    @Test
    void exits_with_3_if_the_kit_failed_and_tells_of_the_other_exercises_all_the_same() {
        List<JudgedExercise> all = new ArrayList<>(judged(ACCEPTED));
        all.add(JudgedExercise.judge(all.getFirst().exercise(), Path.of(""), () -> {
            throw new KitException("The check of locks/counter is missing.");
        }));
        CheckSheet sheet = new CheckSheet(all, HintLadders.in(kit.root()));

        assertThat(sheet.exitCode(false)).isEqualTo(3);
        assertThat(sheet.render(Glyphs.ASCII))
                .contains("your answer is not to blame: The check of locks/counter is missing.")
                .endsWith("latchkey: 1 of 2 done, 4 of 8 points, 1 rejected, 0 not started, 0 inconclusive");
    }

    @Test
    void tells_what_is_wrong_and_closes_with_the_table() {
        String text = sheet(REJECTED, NOT_STARTED).render(Glyphs.UNICODE);

        assertThat(text)
                .startsWith("✘ locks/counter   lost update")
                .contains("value() is 1, expected 2.", "hint 1 of 1: latchkey hint locks/counter")
                .containsPattern("Next: open .*exercises.src.main.java.locks.counter.Counter.java")
                .endsWith("latchkey: 0 of 2 done, 0 of 8 points, 1 rejected, 1 not started, 0 inconclusive");
    }

    @Test
    void tells_how_much_was_tried_for_the_only_exercise_that_is_right() {
        ExerciseFolder exercise = kit.exercise("locks/counter").orElseThrow();
        List<CheckResult> checks = List.of(
                new CheckResult("a", "no update is lost", 2, 2, List.of(), false, 300, false),
                new CheckResult("b", "value can be read", 1, 1, List.of(), false, 14, true),
                new CheckResult("c", "it is alone", 1, 1, List.of(), false, 1, true),
                new CheckResult("d", "it is done with a lock", 1, 1, List.of(), false, 0, false));
        Report report = new Report(exercise.id(), ACCEPTED, checks, 5, 5, 12, 315);
        CheckSheet sheet =
                new CheckSheet(List.of(JudgedExercise.of(exercise, Path.of(""), report)), HintLadders.in(kit.root()));

        assertThat(sheet.render(Glyphs.UNICODE).lines().limit(7))
                .containsExactly(
                        "  ✔ no update is lost       300 schedules",
                        "  ✔ value can be read       all 14 interleavings",
                        "  ✔ it is alone             the only interleaving",
                        "  ✔ it is done with a lock",
                        "  All interleavings are a proof: there is no other order of the steps at which threads take turns.",
                        "  (One such step: a field read or written, a lock, a call of java.util.concurrent.)",
                        "");
    }

    @Test
    void tells_a_program_the_same() {
        String json = Json.line(RunReport.of(judged(REJECTED)));

        assertThat(json)
                .startsWith("{\"schema\":1,\"jdk\":\"")
                .contains("\"verdict\":\"lost-update\"", "\"seen\":\"value() is 1, expected 2.\"")
                .endsWith("\"summary\":{\"done\":0,\"of\":1,\"earned\":0,\"points\":4,"
                        + "\"rejected\":1,\"notStarted\":0,\"inconclusive\":0}}");
    }

    @Test
    void leaves_behind_what_hint_needs_to_know() throws IOException {
        RunReport.of(judged(REJECTED)).write(RunReport.file(kit));

        assertThat(RunReport.lastDiagnosis(kit, "locks/counter")).contains(Diagnosis.LOST_UPDATE);
        assertThat(new Desk(kit.root()).runHere("hint", "locks/counter").out()).contains("The rung for lost updates.");
        assertThat(new Desk(kit.root()).runHere("hint", "locks/counter").out()).contains("The first rung.");
    }
}
