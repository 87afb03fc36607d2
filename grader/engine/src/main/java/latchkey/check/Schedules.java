package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import latchkey.schedule.Runs;
import latchkey.schedule.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Proves a promise in many schedules of one scenario.
 *
 * <pre>{@code
 * Schedules.forAll(() -> {
 *     var counter = new Counter(() -> {});
 *     Worker.together(counter::increment, counter::increment);
 *     Expect.that(counter.value() == 2, LOST_UPDATE, "value() is %d, expected 2.", counter.value());
 * });
 * }</pre>
 *
 * <p>In every schedule the engine looks for data races, deadlocks, endless loops and waiting by polling by itself.
 * Immutable.
 */
public final class Schedules {
    private static final int SCHEDULES = 300;
    private static final int PREEMPTED = 120;
    private static final Schedules USUAL = new Schedules(SCHEDULES, null, false, true, true, false, false);

    private final int schedules;
    private final Wait.@Nullable Blame stuck;
    private final boolean polling;
    private final boolean races;
    private final boolean spurious;
    private final boolean realThreads;
    private final boolean finalsPublish;

    private Schedules(
            int schedules,
            Wait.@Nullable Blame stuck,
            boolean polling,
            boolean races,
            boolean spurious,
            boolean realThreads,
            boolean finalsPublish) {
        this.schedules = schedules;
        this.stuck = stuck;
        this.polling = polling;
        this.races = races;
        this.spurious = spurious;
        this.realThreads = realThreads;
        this.finalsPublish = finalsPublish;
    }

    /** Proves the scenario with the usual settings. */
    public static void forAll(Scenario scenario) {
        USUAL.prove(scenario);
    }

    /** At most so many schedules, instead of the usual number. */
    public static Schedules atMost(int schedules) {
        return new Schedules(schedules, null, false, true, true, false, false);
    }

    /**
     * What it means when nobody can go on, and there is neither a circle of owners nor an owner who is gone.
     *
     * @param seen a sentence for the learner
     */
    public static Schedules stuckMeans(Diagnosis diagnosis, String seen) {
        return USUAL.orStuck(diagnosis, seen);
    }

    /** Like {@link #stuckMeans}, added to other settings. */
    public Schedules orStuck(Diagnosis diagnosis, String seen) {
        return new Schedules(
                schedules, new Wait.Blame(diagnosis, seen), polling, races, spurious, realThreads, finalsPublish);
    }

    /** Lets the answer wait by looking again and again. */
    public Schedules wherePollingIsFine() {
        return new Schedules(schedules, stuck, true, races, spurious, realThreads, finalsPublish);
    }

    /**
     * Repeats the scenario on real threads as well, unless the answer keeps static state; it must not use gates, meetings,
     * or anything that waits for quiet.
     */
    public Schedules alsoOnRealThreads() {
        return new Schedules(schedules, stuck, polling, races, spurious, true, finalsPublish);
    }

    /** Looks for no races, where another check does. */
    public Schedules withoutRaces() {
        return new Schedules(schedules, stuck, polling, false, spurious, realThreads, finalsPublish);
    }

    /**
     * Lets a plain field hand over an object that has final fields only, as the Java Language Specification 17.5 allows,
     * to each thread that reads the field once without an order. Where a late sight of the object does no harm.
     */
    public Schedules whereFinalFieldsPublish() {
        return new Schedules(schedules, stuck, polling, races, spurious, realThreads, true);
    }

    /** Proves the scenario in all these schedules; what it finds ends the check. */
    public void prove(Scenario scenario) {
        CheckSession.current().explore(this, scenario);
    }

    int most() {
        return schedules;
    }

    int preempted() {
        return Math.min(PREEMPTED, schedules / 2);
    }

    Wait.@Nullable Blame stuck() {
        return stuck;
    }

    boolean pollingIsFine() {
        return polling;
    }

    Runs.Settings settings(int mostSteps) {
        return new Runs.Settings(races, false, mostSteps, finalsPublish);
    }

    boolean realThreads() {
        return realThreads;
    }

    boolean spurious() {
        return spurious;
    }
}
