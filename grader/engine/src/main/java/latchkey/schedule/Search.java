package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a schedule that shows something wrong.
 *
 * <p>First the schedule without preemption, then those with one preemption, then seeded ones. So whatever one preemption
 * shows is found in every search, whatever the seed. Where there are few interleavings, all of them are carried out instead,
 * and that is a proof: for every order of the scheduling points, but for what {@link RunResult#otherChoices} names, of which
 * then there must have been none, and for random numbers, which are the same in each schedule.
 */
public final class Search {
    /** How bad a run is. */
    public enum Severity {
        /** Nothing is wrong. */
        NONE,
        /** Something is wrong that did no harm in this schedule: another may show the harm. */
        SOFT,
        /** Something is wrong. */
        HARD
    }

    /**
     * What a run is worth.
     *
     * @param severity how bad it is
     * @param key what is wrong; a shorter schedule must show the same
     */
    public record Assessment(Severity severity, @Nullable Object key) {
        public static final Assessment FINE = new Assessment(Severity.NONE, null);
    }

    /** Makes the scenario afresh for each schedule. */
    @FunctionalInterface
    public interface Scenario {
        Runs.Body fresh() throws Exception;
    }

    /**
     * How long to search.
     *
     * @param schedules the most schedules in all
     * @param preempted the most among them with one preemption
     * @param seed the seed of the first seeded one
     * @param liberties what else seeded schedules leave to chance
     * @param settings how each run is carried out
     */
    public record Budget(
            int schedules, int preempted, long seed, SeededStrategy.Liberties liberties, Runs.Settings settings) {}

    /**
     * What the search came to.
     *
     * @param failure the shortest schedule that shows the worst thing found, told with values; null for none
     * @param schedules how many were run in all, shrinking included
     * @param all whether these were all interleavings there are
     * @param unknown a run whose outcome is unknown, if there was one
     */
    public record Result(
            @Nullable RunResult failure,
            int schedules,
            boolean all,
            @Nullable RunResult unknown) {}

    /** With at most so many choices in the schedule without preemption, all interleavings are tried for. */
    private static final int FEW_CHOICES = 12;

    /** There may be so many interleavings for that. */
    private static final int FEW_INTERLEAVINGS = 200;

    private final Scenario scenario;
    private final Function<RunResult, Assessment> assess;
    private final Budget budget;
    private @Nullable RunResult soft;
    private @Nullable RunResult hard;
    private @Nullable RunResult unknown;
    private int runs;

    public Search(Scenario scenario, Function<RunResult, Assessment> assess, Budget budget) {
        this.scenario = scenario;
        this.assess = assess;
        this.budget = budget;
    }

    /** Searches, and shrinks what it finds. */
    public Result search() throws Exception {
        PreemptingStrategy plain = new PreemptingStrategy(List.of());
        RunResult first = run(plain);
        note(first);
        int choices = plain.alternatives().length / 2;
        boolean few = choices <= Math.min(FEW_CHOICES, budget.preempted) && !first.otherChoices();
        boolean all = few && enumerate(plain);
        if (!few) {
            preemptOnce(plain.alternatives());
        }
        int before = few ? 1 + choices : runs;
        for (long i = 0; !all && before + i < budget.schedules && goesOn(); i++) {
            note(run(new SeededStrategy(budget.seed + i, budget.liberties)));
        }
        RunResult worst = hard != null ? hard : soft;
        if (worst == null) {
            return new Result(null, runs, all && goesOn(), unknown);
        }
        Object key = assess.apply(worst).key();
        Shrinker shrinker = new Shrinker(this::run, result -> same(result, key));
        RunResult shortest = shrinker.shrink(worst);
        RunResult told = run(new ScriptedStrategy(shortest.forced()), budget.settings.tellingValues());
        return new Result(same(told, key) ? told : shortest, runs, false, unknown);
    }

    /** Goes on with all others, those with one preemption first; whether that was all there are. */
    private boolean enumerate(PreemptingStrategy plain) throws Exception {
        Interleavings interleavings = new Interleavings(FEW_INTERLEAVINGS);
        interleavings.carriedOut(plain);
        boolean otherChoices = false;
        while (goesOn() && !otherChoices && runs <= FEW_INTERLEAVINGS) {
            PreemptingStrategy strategy = interleavings.next();
            if (strategy == null) {
                return interleavings.isComplete();
            }
            RunResult result = run(strategy);
            note(result);
            otherChoices = result.otherChoices();
            interleavings.carriedOut(strategy);
        }
        return false;
    }

    private boolean goesOn() {
        return hard == null && unknown == null;
    }

    private void preemptOnce(int[] alternatives) throws Exception {
        int pairs = alternatives.length / 2;
        int stride = Math.max(1, (pairs + budget.preempted - 1) / Math.max(1, budget.preempted));
        for (int i = 0; i < pairs && goesOn(); i += stride) {
            note(run(new PreemptingStrategy(
                    List.of(new PreemptingStrategy.Preemption(alternatives[2 * i], alternatives[2 * i + 1])))));
        }
    }

    private boolean same(RunResult result, @Nullable Object key) {
        Assessment assessment = assess.apply(result);
        return assessment.severity != Severity.NONE && java.util.Objects.equals(assessment.key, key);
    }

    private void note(RunResult result) {
        if (result.outcome() instanceof Outcome.Unknown) {
            unknown = result;
            return;
        }
        switch (assess.apply(result).severity) {
            case HARD -> hard = hard == null ? result : hard;
            case SOFT -> soft = soft == null ? result : soft;
            case NONE -> {}
        }
    }

    private RunResult run(Strategy strategy) throws Exception {
        return run(strategy, budget.settings);
    }

    private RunResult run(Strategy strategy, Runs.Settings settings) throws Exception {
        runs++;
        return Runs.run(scenario.fresh(), strategy, settings);
    }

    /** Runs one schedule again. */
    public static RunResult replay(Scenario scenario, Decisions decisions, Runs.Settings settings) throws Exception {
        return Runs.run(scenario.fresh(), new ScriptedStrategy(decisions), settings.tellingValues());
    }

    /** Carries out a run. */
    @FunctionalInterface
    interface Runner {
        RunResult run(Strategy strategy) throws Exception;
    }

    static List<Decisions.Segment> copy(List<Decisions.Segment> segments) {
        return new ArrayList<>(segments);
    }
}
