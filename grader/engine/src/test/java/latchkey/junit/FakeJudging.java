package latchkey.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.CheckResult;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.Report;
import latchkey.grading.Verdict;
import org.jspecify.annotations.Nullable;

/** Says what a test wants it to say, and remembers what it was asked. An exercise it knows nothing of is accepted. */
final class FakeJudging implements Judging {
    static final Finding LOST = Finding.of(
            Diagnosis.LOST_UPDATE, "Two threads each added one; value() is 1, expected 2. That is too few.", null);
    static final Finding UNTOUCHED = Finding.of(Diagnosis.NOT_STARTED, "Nothing has been changed yet.", null);

    private final Map<String, Supplier<Report>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private @Nullable RuntimeException refusal;

    /** It judges an exercise so, both checks alike. */
    FakeJudging says(String id, Verdict verdict) {
        return says(id, report(id, verdict, result("loses_none", verdict), result("ends_in_time", verdict)));
    }

    FakeJudging says(String id, Report report) {
        answers.put(id, () -> report);
        return this;
    }

    /** It breaks on an exercise. */
    FakeJudging breaks(String id, RuntimeException failure) {
        answers.put(id, () -> {
            throw failure;
        });
        return this;
    }

    /** It cannot judge at all. */
    FakeJudging refuses(RuntimeException refusal) {
        this.refusal = refusal;
        return this;
    }

    /** The exercises it was asked for, each with the folder judged, in order. */
    List<String> asked() {
        return asked;
    }

    static Report report(String id, Verdict verdict, CheckResult... checks) {
        List<CheckResult> all = List.of(checks);
        int earned = all.stream().mapToInt(CheckResult::earned).sum();
        return new Report(id, verdict, all, earned, 4, 12, 300);
    }

    static CheckResult passed(String name) {
        return new CheckResult(name, name.replace('_', ' '), 2, 2, List.of(), false, 300, false);
    }

    static CheckResult failed(String name, Finding finding) {
        return new CheckResult(name, name.replace('_', ' '), 2, 0, List.of(finding), false, 3, false);
    }

    static CheckResult unsure(String name) {
        return new CheckResult(name, name.replace('_', ' '), 2, 0, List.of(), true, 1, false);
    }

    private static CheckResult result(String name, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted() -> passed(name);
            case Verdict.Inconclusive(String reason) -> unsure(name);
            default -> failed(name, verdict.first().orElseThrow());
        };
    }

    @Override
    public void prepare() {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public Report judge(Kit kit, ExerciseFolder exercise, Path folder) {
        asked.add(kit.root().relativize(folder).toString().replace('\\', '/'));
        return answers.getOrDefault(
                        exercise.id(),
                        () -> report(
                                exercise.id(), new Verdict.Accepted(), passed("loses_none"), passed("ends_in_time")))
                .get();
    }
}
