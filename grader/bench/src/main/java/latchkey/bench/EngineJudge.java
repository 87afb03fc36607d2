package latchkey.bench;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import latchkey.programs.Program;
import latchkey.schedule.Outcome;
import latchkey.schedule.RunResult;
import latchkey.schedule.Runs;
import latchkey.schedule.Search;
import latchkey.schedule.Search.Assessment;
import latchkey.schedule.Search.Severity;
import latchkey.schedule.SeededStrategy;
import latchkey.schedule.WovenPrograms;

/** The engine with the budget that a check has; a verdict includes making the schedule found as short as it gets. */
final class EngineJudge implements Judge {
    private static final long SEED = 1_000_003L;

    private final Map<String, Program> programs =
            WovenPrograms.read().fresh().stream().collect(Collectors.toMap(Program::name, Function.identity()));

    @Override
    public Opinion judge(String name) throws Exception {
        Program program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException("no program is called " + name);
        }
        Search.Budget budget = new Search.Budget(
                Settings.SCHEDULES, Settings.PREEMPTED, SEED, SeededStrategy.Liberties.ALL, Runs.Settings.DEFAULT);
        Search.Result result = new Search(() -> WovenPrograms.body(program), EngineJudge::assess, budget).search();
        RunResult failure = result.failure();
        if (failure != null) {
            return Opinion.of(Verdict.REJECTED, failure.race() != null ? failure.race() : failure.outcome());
        }
        RunResult unknown = result.unknown();
        return unknown != null
                ? Opinion.of(Verdict.UNSUPPORTED, unknown.outcome())
                : Opinion.of(Verdict.ACCEPTED, result.schedules() + " schedules");
    }

    /** As in a check: harm ends the search, a race alone lets it look for the harm. */
    private static Assessment assess(RunResult run) {
        if (!(run.outcome() instanceof Outcome.Passed)) {
            return new Assessment(Severity.HARD, run.outcome().getClass());
        }
        return run.race() == null ? Assessment.FINE : new Assessment(Severity.SOFT, "race");
    }
}
