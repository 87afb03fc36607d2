package latchkey.schedule;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a schedule with fewer context switches that shows the same.
 *
 * <p>Delta debugging (Zeller and Hildebrandt, IEEE TSE 2002) over the segments of the schedule: leave some out, swap two
 * neighbours, or let one go on until it blocks.
 */
@SuppressWarnings("ReferenceEquality") // the very same result again says that nothing better was found
final class Shrinker {
    private static final int MOST_RUNS = 250;

    /** A crowd's runs are long, so there are fewer of them. */
    private static final int MOST_STEPS = 500_000;

    private static final int UNTIL_BLOCKED = 500;

    private final Search.Runner runner;
    private final Predicate<RunResult> same;
    private int mostRuns = MOST_RUNS;
    private int runs;

    Shrinker(Search.Runner runner, Predicate<RunResult> same) {
        this.runner = runner;
        this.same = same;
    }

    RunResult shrink(RunResult failing) throws Exception {
        mostRuns = Math.min(MOST_RUNS, MOST_STEPS / Math.max(1, failing.steps()));
        RunResult best = failing;
        boolean better = true;
        while (better && runs < mostRuns) {
            RunResult next = step(best);
            better = next != best;
            best = next;
        }
        return best;
    }

    private RunResult step(RunResult best) throws Exception {
        Decisions decisions = best.forced();
        for (int k = 0; k < decisions.spurious().size(); k++) {
            RunResult result = attempt(decisions.withoutSpurious(k), best, true);
            if (result != best) {
                return result;
            }
        }
        List<Decisions.Segment> segments = decisions.segments();
        for (int width = Math.max(1, segments.size() / 2); width >= 1; width /= 2) {
            for (int i = 0; i + width <= segments.size() && runs < mostRuns; i++) {
                List<Decisions.Segment> fewer = Search.copy(segments);
                fewer.subList(i, i + width).clear();
                RunResult result = attempt(decisions.with(fewer), best, false);
                if (result != best) {
                    return result;
                }
            }
        }
        for (int i = 0; i + 1 < segments.size() && runs < mostRuns; i++) {
            List<Decisions.Segment> swapped = Search.copy(segments);
            Collections.swap(swapped, i, i + 1);
            RunResult result = attempt(decisions.with(swapped), best, false);
            if (result != best) {
                return result;
            }
        }
        for (int i = 0; i < segments.size() && runs < mostRuns; i++) {
            List<Decisions.Segment> longer = Search.copy(segments);
            longer.set(i, new Decisions.Segment(segments.get(i).thread(), UNTIL_BLOCKED));
            RunResult result = attempt(decisions.with(longer), best, false);
            if (result != best) {
                return result;
            }
        }
        return best;
    }

    private RunResult attempt(Decisions decisions, RunResult best, boolean simpler) throws Exception {
        runs++;
        RunResult result = runner.run(new ScriptedStrategy(decisions));
        return same.test(result) && (simpler || cost(result) < cost(best)) ? result : best;
    }

    /** Fewer context switches first, then fewer events. */
    private static long cost(RunResult result) {
        return ((long) result.switches() << 32) + result.events();
    }
}
