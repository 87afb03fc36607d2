package latchkey.schedule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Carries out runs, one at a time in this JVM: the hooks in the JDK are shared by all.
 *
 * <p>Thread-safe: a second caller waits.
 */
public final class Runs {
    /** What a run executes on its first thread. */
    @FunctionalInterface
    public interface Body {
        void run() throws Throwable;
    }

    /** Told when runs begin and end, so that the hooks cost nothing in between. */
    public interface Switch {
        void on(Scheduler scheduler, Thread first);

        void off();
    }

    /**
     * How to carry out a run.
     *
     * @param races whether happens-before is followed
     * @param values whether the values read and written are told
     * @param mostSteps after how many scheduling points a run is endless
     * @param finalsPublish whether a plain field may hand over an object of final fields, see {@link latchkey.race.RaceDetector#letFinalsPublish}
     */
    public record Settings(boolean races, boolean values, int mostSteps, boolean finalsPublish) {
        public static final Settings DEFAULT = new Settings(true, false, 20_000, false);

        /** The same, and tells values. */
        public Settings tellingValues() {
            return new Settings(races, true, mostSteps, finalsPublish);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static volatile @Nullable Switch hooks;
    private static volatile @Nullable ThreadKey threadKey;
    private static volatile @Nullable Scheduler present;

    private Runs() {}

    /** Connects the hooks. */
    public static void connect(Switch hooks, ThreadKey threadKey) {
        Runs.threadKey = threadKey;
        Runs.hooks = hooks;
    }

    /** Woven code runs on the current thread, and not as part of a run: somebody outside may have been asked for it. */
    static void passedBy() {
        Scheduler scheduler = present;
        if (scheduler != null && !scheduler.aborted) {
            scheduler.outside().carriesOut();
        }
    }

    static ThreadKey threadKey() {
        ThreadKey key = threadKey;
        if (key == null) {
            throw new IllegalStateException("the engine is not installed");
        }
        return key;
    }

    /** Carries out one run. */
    public static synchronized RunResult run(Body body, Strategy strategy, Settings settings) {
        Switch on = hooks;
        if (on == null) {
            throw new IllegalStateException("the engine is not installed");
        }
        Strands.forgetEnded();
        Scheduler scheduler = new Scheduler(strategy, settings.races, settings.mostSteps);
        if (settings.finalsPublish) {
            scheduler.races.letFinalsPublish();
        }
        LearnerActs.tellValues(settings.values);
        present = scheduler;
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        LentThread check = LentThread.take("check", false);
        check.start(() -> first(scheduler, check, body, on, thrown));
        boolean interrupted = false;
        try {
            watch(scheduler);
        } catch (InterruptedException e) {
            scheduler.stop(new Outcome.Unknown("the grader was interrupted"));
            interrupted = true;
        }
        present = null;
        int leaked = unwind(scheduler, interrupted);
        on.off();
        return result(scheduler, thrown.get(), leaked);
    }

    private static void first(
            Scheduler scheduler, LentThread check, Body body, Switch on, AtomicReference<Throwable> thrown) {
        Thread thread = Thread.currentThread();
        Strand strand = scheduler.register(null, thread, check);
        strand.name = "check";
        strand.begun = true;
        strand.state = Strand.State.RUNNING;
        on.on(scheduler, thread);
        try {
            strand.depth--;
            body.run();
        } catch (Throwable t) {
            thrown.set(t);
        } finally {
            strand.depth++;
            scheduler.ended(strand);
        }
    }

    /** Waits for the end, and looks after those who run outside the scheduler's view. */
    private static void watch(Scheduler scheduler) throws InterruptedException {
        Watch watch = new Watch(System::nanoTime, Runs::processorTime);
        while (!scheduler.facts.over().tryAcquire(100, TimeUnit.MILLISECONDS)) {
            Strand running = scheduler.running();
            Outcome unknown = watch.look(running, scheduler.progress.steps);
            if (unknown != null && running != null) {
                scheduler.stop(unknown);
                // the one that no turn reaches: an interrupt ends most of the waits in which it may be
                running.thread.interrupt();
                return;
            }
        }
    }

    /** Of a virtual thread nobody knows it. */
    private static long processorTime(Strand strand) {
        return strand.thread.isVirtual() ? 0 : Math.max(0, THREADS.getThreadCpuTime(strand.thread.threadId()));
    }

    /** Lets every thread of the run unwind; returns how many would not. An interrupt waits until they have. */
    private static int unwind(Scheduler scheduler, boolean interruptedBefore) {
        boolean interrupted = interruptedBefore;
        long until = System.nanoTime() + Patience.unwindNanos();
        while (true) {
            int alive = 0;
            for (Strand strand : everybody(scheduler)) {
                if (!strand.ended() && (strand.begun || strand.thread.isAlive())) {
                    alive++;
                }
            }
            if (alive == 0 || System.nanoTime() > until) {
                giveBack(scheduler);
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return alive;
            }
            try {
                if (scheduler.facts.ends().tryAcquire(5, TimeUnit.MILLISECONDS)) {
                    scheduler.facts.ends().drainPermits();
                } else {
                    scheduler.wakeAll();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    /** Only who has ended: what a thread is still busy with would meet its next part. */
    private static void giveBack(Scheduler scheduler) {
        for (Strand strand : everybody(scheduler)) {
            if (strand.lent != null && strand.ended()) {
                strand.lent.giveBack();
            }
        }
    }

    private static List<Strand> everybody(Scheduler scheduler) {
        List<Strand> all = new ArrayList<>(List.copyOf(scheduler.strands));
        all.addAll(scheduler.facts.late);
        return all;
    }

    /**
     * What the run came to. Where somebody outside had a hand in it, or is asked and has not come to it yet, another time it may
     * go another way: then only good news is passed on, and that only if nobody came.
     */
    private static Outcome outcome(Scheduler scheduler, @Nullable Throwable thrown) {
        Outcome early = scheduler.earlyOutcome();
        Outcome outcome = early != null
                ? early
                : thrown != null && !(thrown instanceof Abort)
                        ? new Outcome.Threw(thrown, "check", null)
                        : new Outcome.Passed();
        Outside outside = scheduler.outside();
        boolean luck = outside.partakes() || outside.owes() && !(outcome instanceof Outcome.Passed);
        return luck && !(outcome instanceof Outcome.Unknown) ? new Outcome.Unknown(Facts.PARTAKES + ".") : outcome;
    }

    private static RunResult result(Scheduler scheduler, @Nullable Throwable thrown, int leaked) {
        return new RunResult(
                outcome(scheduler, thrown),
                scheduler.races.first(),
                () -> scheduler.trace.story(
                        scheduler.strands.stream().map(Strand::name).toList()),
                scheduler.forced(),
                scheduler.facts.idlers(),
                List.copyOf(scheduler.facts.slept),
                scheduler.time.elapsed(),
                scheduler.progress.steps,
                scheduler.trace.size(),
                scheduler.trace.contextSwitches(),
                scheduler.facts.otherChoices,
                leaked);
    }
}
