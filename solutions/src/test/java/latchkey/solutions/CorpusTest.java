package latchkey.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.diagnosis.Finding;
import latchkey.grading.Catalogue;
import latchkey.grading.CheckResult;
import latchkey.grading.Corpus;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Judge;
import latchkey.grading.Kit;
import latchkey.grading.Report;
import latchkey.grading.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Judges what lies under solutions/ as a learner's answer is judged: the folder says what comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    /** The seed set that everybody gets. */
    private static final long FIXED = 1;

    private final Kit kit = Kit.at(ThisKit.root());
    private final List<Corpus.Entry> entries =
            Corpus.read(ThisKit.solutions(), kit).entries();
    private final Judge judge = new Judge(kit);

    /** Each answer is judged once, whichever test asks first. */
    private final Map<Path, Report> reports = new HashMap<>();

    private final Map<String, Report> skeletons = new HashMap<>();

    @Test
    void nothing_is_stray_or_missing() {
        assertThat(Catalogue.problems(kit, ThisKit.solutions())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_skeleton_is_not_started() {
        return kit.exercises().stream()
                .map(exercise -> dynamicTest(
                        exercise.id(),
                        () -> assertThat(skeleton(exercise).verdict()).isInstanceOf(Verdict.NotStarted.class)));
    }

    @TestFactory
    Stream<DynamicTest> each_answer_gets_its_folders_verdict() {
        return entries.stream()
                .map(entry -> dynamicTest(entry.exercise() + "/" + entry.variant(), () -> {
                    Report report = report(entry);
                    assertThat(entry.expected())
                            .as(() -> told(report))
                            .contains(report.verdict().slug());
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_check_is_the_first_to_reject_some_answer() {
        return kit.exercises().stream()
                .flatMap(exercise -> checks(exercise).stream()
                        .map(check -> dynamicTest(
                                exercise.id() + " " + check.sentence(),
                                () -> assertThat(rejected(exercise))
                                        .as("answers that %s rejects first", check.name())
                                        .anyMatch(entry ->
                                                finder(report(entry)).equals(Optional.of(check.sentence()))))));
    }

    @TestFactory
    Stream<DynamicTest> each_brief_promises_the_points_that_its_checks_give() {
        return kit.exercises().stream()
                .map(exercise -> dynamicTest(
                        exercise.id(),
                        () -> assertThat(exercise.brief().points())
                                .isEqualTo(checks(exercise).stream()
                                        .mapToInt(CheckResult::points)
                                        .sum())));
    }

    private List<CheckResult> checks(ExerciseFolder exercise) {
        return skeleton(exercise).checks();
    }

    private Report skeleton(ExerciseFolder exercise) {
        return skeletons.computeIfAbsent(exercise.id(), id -> judge.judge(exercise, exercise.pristine(), FIXED));
    }

    private List<Corpus.Entry> rejected(ExerciseFolder exercise) {
        return entries.stream()
                .filter(entry -> entry.exercise().equals(exercise.id()) && !entry.isAccepted())
                .toList();
    }

    private Report report(Corpus.Entry entry) {
        return reports.computeIfAbsent(entry.folder(), folder -> {
            ExerciseFolder exercise = kit.exercise(entry.exercise()).orElseThrow();
            return entry.isAccepted()
                    ? judge.judge(exercise, folder, FIXED)
                    : judge.judgeToFirstFinding(exercise, folder, FIXED);
        });
    }

    /** The sentence of the check that found what explains the verdict. */
    private static Optional<String> finder(Report report) {
        return report.verdict().first().map(Finding::check);
    }

    private static String told(Report report) {
        return report.checks().stream()
                .flatMap(check -> check.findings().stream())
                .map(finding -> finding.diagnosis() + ": " + finding.seen() + " (" + finding.check() + ")")
                .collect(Collectors.joining("\n", report.verdict().slug() + "\n", ""));
    }
}
