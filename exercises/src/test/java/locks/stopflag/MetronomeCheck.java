package locks.stopflag;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import latchkey.check.Check;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Headcount;
import latchkey.check.Schedules;
import latchkey.check.Worker;

class MetronomeCheck {
    private static final String NO_MORE =
            "The metronome was started and nobody has stopped it, but it does not tick on.";

    private static final int TICKS = 15;
    private static final int ENDLESS = 20;
    /** As many as the common pool serves on the four processors that every judging JVM takes for its own. */
    private static final int CROWD = 3;

    @Check(
            points = 1,
            exposes = {HANGS, WRONG_THREAD, TOO_MANY_INSIDE})
    void start_returns_at_once() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("a tick takes its time");
            Worker ann = ticks.startedBy("ann");
            Everybody.settles();
            Expect.that(ann.ended(), HANGS, "A tick is in progress, and ann's start() has not returned.");
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, NOT_CONCURRENT})
    void ticks_come_again_and_again() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("ticks", NO_MORE);
            ticks.startedBy("ann").join();
            ticks.gate.awaitArrivals(TICKS);
        });
        Schedules.atMost(60).wherePollingIsFine().prove(() -> {
            Ticks slow = new Ticks("a tick of the first metronome takes its time");
            Gate others = new Gate(
                    "ticks of the second",
                    NOT_CONCURRENT,
                    "While one metronome is busy with a tick, another never ticks.");
            others.open();
            slow.startedBy("ann").join();
            Worker.start("bob", () -> new Metronome(others::pass).start()).join();
            others.awaitArrivals(3);
        });
        Schedules.atMost(5).wherePollingIsFine().prove(MetronomeCheck::eachOfManyTicks);
    }

    private static void eachOfManyTicks() {
        Gate slow = new Gate(
                "a tick of each metronome takes its time",
                NOT_CONCURRENT,
                "One metronome after the other is started, up to " + CROWD
                        + ", and a tick of each takes its time; one of them never ticks.");
        Worker.start("ann", () -> {
                    for (int n = 1; n <= CROWD; n++) {
                        new Metronome(slow::pass).start();
                        slow.awaitArrivals(n);
                    }
                })
                .join();
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, HANGS})
    void stop_is_guaranteed_to_be_seen() {
        Schedules.atMost(300).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("ticks", NO_MORE);
            ticks.startedBy("ann").join();
            ticks.gate.awaitArrivals(2);
            ticks.stoppedBy("bob").join();
            Everybody.settles();
        });
        Schedules.atMost(300).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("ticks", NO_MORE);
            ticks.startedBy("ann").join();
            ticks.stoppedBy("bob").join();
            Everybody.settles();
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS})
    void at_most_the_tick_in_progress_finishes_and_the_loop_ends() {
        Schedules.atMost(150).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("a tick takes its time");
            ticks.startedBy("ann").join();
            ticks.gate.awaitArrivals(1);
            Worker bob = ticks.stoppedBy("bob");
            Everybody.settles();
            ticks.gate.open();
            bob.join();
            Everybody.settles();
            ticks.expectTheEnd();
        });
        Schedules.atMost(300).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("ticks", NO_MORE);
            ticks.startedBy("ann").join();
            ticks.gate.awaitArrivals(2);
            ticks.stoppedBy("bob").join();
            Everybody.settles();
            ticks.expectTheEnd();
        });
        Schedules.atMost(60).wherePollingIsFine().prove(MetronomeCheck::anotherTicksOn);
    }

    private static void anotherTicksOn() {
        Gate ones = new Gate(
                "ticks of the first",
                WRONG_RESULT,
                "One metronome was ticking; since another was started, it ticks no more.");
        Gate hold = new Gate("a tick of the second takes its time");
        Gate others = new Gate(
                "ticks of the second",
                WRONG_RESULT,
                "One metronome was stopped; another, which nobody has stopped, ticks no more.");
        Metronome one = new Metronome(ones::pass);
        Metronome other = new Metronome(() -> {
            hold.pass();
            others.pass();
        });
        ones.open();
        others.open();
        Worker.start("ann", one::start).join();
        Worker.start("bob", other::start).join();
        hold.awaitArrivals(1);
        ones.awaitArrivals(ones.passed() + 3);
        Worker.start("cleo", one::stop).join();
        hold.open();
        others.awaitArrivals(TICKS);
    }

    @Check(
            points = 1,
            exposes = {HANGS, TOO_LATE})
    void stop_itself_does_not_wait() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("a tick takes its time");
            ticks.startedBy("ann").join();
            ticks.gate.awaitArrivals(1);
            Worker bob = ticks.stoppedBy("bob");
            Everybody.settles();
            Expect.that(bob.ended(), HANGS, "A tick is in progress, and bob's stop() has not returned.");
            ticks.expectStopWasQuick("A tick was in progress");
        });
        Schedules.atMost(60).wherePollingIsFine().prove(() -> {
            Ticks ticks = new Ticks("ticks", NO_MORE);
            ticks.startedBy("ann").join();
            ticks.gate.awaitArrivals(3);
            ticks.stoppedBy("bob").join();
            ticks.expectStopWasQuick("The metronome was ticking");
        });
    }

    /** A metronome, and what is known of its ticks. */
    private static final class Ticks {
        private final Gate gate;
        private final Headcount inside = new Headcount();
        private final Set<Thread> tickers = new LinkedHashSet<>();
        private final Metronome metronome = new Metronome(this::tick);
        private final Thread[] starter = new Thread[1];
        private Duration stopTook = Duration.ZERO;
        private boolean stopped;
        private int late;

        /** Each tick waits until the gate is opened. */
        Ticks(String name) {
            gate = new Gate(name);
        }

        /** Ticks that take no time, and what it means when they do not come. */
        Ticks(String name, String otherwise) {
            gate = new Gate(name, WRONG_RESULT, otherwise);
            gate.open();
        }

        private void tick() {
            Expect.that(
                    Thread.currentThread() != starter[0],
                    WRONG_THREAD,
                    "The thread that called start() has to tick itself; expected is another thread.");
            tickers.add(Thread.currentThread());
            int now = inside.enter();
            Expect.that(now == 1, TOO_MANY_INSIDE, "%d ticks are in progress at the same time, expected one.", now);
            gate.pass();
            inside.leave();
            if (stopped) {
                late++;
                Expect.that(
                        late < ENDLESS,
                        HANGS,
                        "%d more ticks since stop() has returned; at most the one in progress may finish.",
                        late);
            }
        }

        Worker startedBy(String name) {
            return Worker.start(name, () -> {
                starter[0] = Thread.currentThread();
                metronome.start();
            });
        }

        Worker stoppedBy(String name) {
            return Worker.start(name, () -> {
                Duration before = Clock.now();
                metronome.stop();
                stopTook = Clock.now().minus(before);
                stopped = true;
            });
        }

        void expectTheEnd() {
            Expect.that(
                    late <= 1,
                    WRONG_RESULT,
                    "After stop() had returned, %d ticks came to their end; at most the one in progress may.",
                    late);
            for (Thread ticker : tickers) {
                Expect.that(
                        !isInTheLoop(ticker),
                        HANGS,
                        "stop() has returned and no tick comes any more, but the loop has not ended: its thread goes on.");
            }
        }

        /** An idle worker of a pool is not in the loop. */
        private static boolean isInTheLoop(Thread thread) {
            for (StackTraceElement call : thread.getStackTrace()) {
                if (call.getClassName().startsWith(Metronome.class.getPackageName() + ".")) {
                    return true;
                }
                if (call.getClassName().matches("java\\.util\\.(concurrent\\.(ThreadPool|ForkJoin)|Timer).*")) {
                    return false;
                }
            }
            return false;
        }

        void expectStopWasQuick(String when) {
            Expect.that(
                    stopTook.isZero(),
                    TOO_LATE,
                    "%s, and stop() waited %d ms before it returned; it must not wait at all.",
                    when,
                    stopTook.toMillis());
        }
    }
}
