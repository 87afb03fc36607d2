package latchkey.grading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import latchkey.check.CheckSession;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.rules.BytecodeFacts;
import latchkey.rules.CompiledClasses;
import latchkey.rules.ForbiddenApi;
import latchkey.rules.ImportedClasses;
import latchkey.weave.Engine;
import latchkey.weave.WovenClasses;

/**
 * Judges submissions: compiles, compares with the contract, scans, and runs every check.
 *
 * <p>The engine's hooks are shared by the whole JVM, so one submission is judged at a time; callers on several threads
 * wait for each other.
 */
public final class Judge {
    private final Kit kit;
    private final Map<String, Map<String, byte[]>> pristine = new HashMap<>();
    private final Map<String, CheckClasses> checks = new HashMap<>();

    public Judge(Kit kit) {
        this.kit = kit;
    }

    /** The kit whose exercises are judged. */
    public Kit kit() {
        return kit;
    }

    /**
     * The checks of an exercise, in the order of the source; nothing is judged.
     *
     * @throws KitException if there is no check, or if it or the skeleton does not compile
     */
    public synchronized List<CheckMethod> checks(ExerciseFolder exercise) {
        return checkClasses(exercise).methods();
    }

    /**
     * Judges what lies in a folder, laid over the skeleton.
     *
     * @param seedSet which schedules are tried; 1 is the fixed one that everybody gets
     * @throws latchkey.weave.UnsupportedJdkException where the engine cannot judge on this JVM
     */
    public Report judge(ExerciseFolder exercise, Path folder, long seedSet) {
        return judge(exercise, folder, seedSet, false);
    }

    /**
     * Judges like {@link #judge(ExerciseFolder, Path, long)}, and stops at the first check that a run has broken: enough
     * for a verdict, not for the points.
     */
    public Report judgeToFirstFinding(ExerciseFolder exercise, Path folder, long seedSet) {
        return judge(exercise, folder, seedSet, true);
    }

    private synchronized Report judge(ExerciseFolder exercise, Path folder, long seedSet, boolean hurried) {
        Engine.install();
        long start = System.nanoTime();
        CheckClasses check = checkClasses(exercise);
        Judged judged = judge(exercise, folder, seedSet, check, hurried);
        int earned = judged.results.stream().mapToInt(CheckResult::earned).sum();
        int points = check.methods().stream().mapToInt(CheckMethod::points).sum();
        int schedules = judged.schedules;
        boolean counts = judged.verdict instanceof Verdict.Accepted || judged.verdict instanceof Verdict.Rejected;
        return new Report(
                exercise.id(),
                judged.verdict,
                judged.results,
                counts ? earned : 0,
                points,
                (System.nanoTime() - start) / 1_000_000,
                schedules);
    }

    private record Judged(Verdict verdict, List<CheckResult> results, int schedules) {
        static Judged before(Verdict verdict) {
            return new Judged(verdict, List.of(), 0);
        }
    }

    /** How far a submission comes before anything runs. */
    private sealed interface Prepared permits Barred, Ready {}

    /** Nothing will run. */
    private record Barred(Verdict verdict) implements Prepared {}

    /** It can run. */
    private record Ready(CheckSession.Subject subject, boolean untouched) implements Prepared {}

    /**
     * Carries out one schedule again, step by step, on what lies in a folder.
     *
     * @return what it came to; empty where the submission comes to no run, which {@link #judge} explains
     * @throws IllegalArgumentException if there is no such check or scenario, with a sentence that says so
     */
    public synchronized Optional<CheckSession.Replayed> replay(
            ExerciseFolder exercise, Path folder, ReplayToken token) {
        Engine.install();
        CheckClasses check = checkClasses(exercise);
        if (token.check() > check.methods().size()) {
            throw new IllegalArgumentException(exercise.id() + " has "
                    + check.methods().size() + " checks, and this token means number " + token.check() + ".");
        }
        String method = check.methods().get(token.check() - 1).name();
        return switch (prepare(exercise, folder, 1, check)) {
            case Barred barred -> Optional.empty();
            case Ready ready ->
                Optional.of(
                        CheckSession.replay(ready.subject, check.name(), method, token.scenario(), token.decisions()));
        };
    }

    private Judged judge(ExerciseFolder exercise, Path folder, long seedSet, CheckClasses check, boolean hurried) {
        return switch (prepare(exercise, folder, seedSet, check)) {
            case Barred barred -> Judged.before(barred.verdict);
            case Ready ready -> run(exercise.id(), ready, check, hurried);
        };
    }

    private Prepared prepare(ExerciseFolder exercise, Path folder, long seedSet, CheckClasses check) {
        Submission submission = Submission.read(exercise, folder);
        return switch (JavaCompilation.compile(submission.sources(), JavaCompilation.Options.plain())) {
            case JavaCompilation.Failed failed ->
                new Barred(new Verdict.DoesNotCompile(Finding.of(Diagnosis.DOES_NOT_COMPILE, failed.messages(), null)));
            case JavaCompilation.Compiled compiled -> prepare(exercise, compiled.classes(), seedSet, check);
        };
    }

    private Prepared prepare(ExerciseFolder exercise, Map<String, byte[]> classes, long seedSet, CheckClasses check) {
        Map<String, byte[]> skeleton = pristineClasses(exercise);
        List<Finding> changed = Contract.check(skeleton, classes);
        if (!changed.isEmpty()) {
            return new Barred(new Verdict.ContractChanged(changed));
        }
        CompiledClasses compiled = new CompiledClasses(classes);
        List<Finding> forbidden = ForbiddenApi.check(BytecodeFacts.of(compiled), Set.of());
        if (!forbidden.isEmpty()) {
            return new Barred(new Verdict.Refused(forbidden));
        }
        Map<String, byte[]> checking = check.beside(classes.keySet()).classes();
        Map<String, byte[]> plain = new HashMap<>(checking);
        plain.putAll(classes);
        CheckSession.Subject subject = new CheckSession.Subject(
                new WovenClasses(classes, checking),
                plain,
                ImportedClasses.of(compiled),
                Judge.class.getClassLoader(),
                exercise.brief().seed() * 1_000 + seedSet);
        return new Ready(subject, Pristine.same(skeleton, classes));
    }

    private static Judged run(String exercise, Ready ready, CheckClasses check, boolean hurried) {
        List<CheckResult> results = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int schedules = 0;
        for (CheckMethod method : check.methods()) {
            CheckSession.Result result = CheckSession.carryOut(ready.subject, check.name(), method.name());
            String prefix = ReplayToken.prefix(exercise, results.size() + 1);
            List<Finding> findings =
                    result.findings().stream().map(f -> f.foundAt(prefix)).toList();
            schedules += result.schedules();
            if (result.unknown() != null) {
                unknown.add(result.unknown());
            }
            boolean held = result.findings().isEmpty() && result.unknown() == null;
            results.add(new CheckResult(
                    method.name(),
                    method.sentence(),
                    method.points(),
                    held ? method.points() : 0,
                    findings,
                    result.unknown() != null,
                    result.schedules(),
                    result.all()));
            if (hurried && findings.stream().anyMatch(finding -> !ofRules(finding))) {
                break;
            }
        }
        return new Judged(verdict(results, unknown, ready.untouched), results, schedules);
    }

    private static Verdict verdict(List<CheckResult> results, List<String> unknown, boolean untouched) {
        List<Finding> ofRuns = results.stream()
                .flatMap(r -> r.findings().stream())
                .filter(f -> !ofRules(f))
                .toList();
        List<Finding> ofRules = results.stream()
                .flatMap(r -> r.findings().stream())
                .filter(Judge::ofRules)
                .toList();
        List<Finding> findings =
                Stream.concat(ofRuns.stream(), ofRules.stream()).toList();
        if (untouched) {
            Finding none = Finding.of(Diagnosis.NOT_STARTED, "Nothing has been changed yet.", null);
            return new Verdict.NotStarted(findings.isEmpty() ? none : findings.get(0));
        }
        if (!findings.isEmpty()) {
            return new Verdict.Rejected(findings);
        }
        return unknown.isEmpty() ? new Verdict.Accepted() : new Verdict.Inconclusive(unknown.get(0));
    }

    /** A wrong primitive comes after everything that a run has shown. */
    private static boolean ofRules(Finding finding) {
        return finding.diagnosis() == Diagnosis.WRONG_PRIMITIVE;
    }

    private CheckClasses checkClasses(ExerciseFolder exercise) {
        return checks.computeIfAbsent(exercise.id(), id -> CheckClasses.of(exercise, pristineClasses(exercise)));
    }

    private Map<String, byte[]> pristineClasses(ExerciseFolder exercise) {
        return pristine.computeIfAbsent(exercise.id(), id -> Pristine.compile(exercise));
    }
}
