package threads.daemon;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.List;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Scenario;
import latchkey.check.Worker;

/** What becomes of a save. */
final class Saving {
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final int SAVES = 12;

    private Saving() {}

    static Gate saves() {
        Gate saves = new Gate("saves", WRONG_RESULT, "startSaver() was called, and nothing is ever saved.");
        saves.open();
        return saves;
    }

    static void isDone(boolean fromDaemon, boolean loggerFirst) {
        Program program = new Program();
        Gate saves = saves();
        Scenario start = () -> {
            if (loggerFirst) {
                program.startLogger(Everybody::mayComeIn);
            }
            program.startSaver(() -> {
                Expect.that(
                        !Thread.currentThread().isDaemon(),
                        DIES_WITH_MAIN,
                        "The save is done by a daemon thread%s: it dies when main is over.",
                        fromDaemon ? ", for startSaver() was called from one" : "");
                saves.pass();
            });
        };
        Worker ann = fromDaemon ? Worker.startDaemon("ann", start) : Worker.start("ann", start);
        ann.join();
        saves.awaitArrivals(1);
        if (!loggerFirst) {
            Everybody.settles();
            Expect.that(saves.passed() == 1, WRONG_RESULT, "save was run %d times, expected once.", saves.passed());
            List<String> left = Everybody.userThreads();
            Expect.that(
                    left.isEmpty(),
                    KEEPS_JVM_ALIVE,
                    "The save is done; the user thread %s stays and keeps the program alive.",
                    left);
        }
    }

    static void isStartedByTwoAtOnce() {
        Program program = new Program();
        Gate saves = saves();
        Worker ann = Worker.start("ann", () -> program.startSaver(saves::pass));
        Worker bob = Worker.start("bob", () -> program.startSaver(saves::pass));
        ann.join();
        bob.join();
        saves.awaitArrivals(2);
    }

    static void endsWithItsThread() {
        Thread[] saver = new Thread[1];
        Duration[] gone = new Duration[1];
        Gate saves = saves();
        Worker.start(
                        "ann",
                        () -> new Program().startSaver(() -> {
                            saver[0] = Thread.currentThread();
                            saves.pass();
                        }))
                .join();
        saves.awaitArrivals(1);
        Duration saved = Clock.now();
        Worker.startDaemon("watch", () -> {
            saver[0].join();
            gone[0] = Clock.now();
        });
        Everybody.settles();
        Expect.that(
                gone[0] != null && gone[0].minus(saved).compareTo(GRACE) < 0,
                KEEPS_JVM_ALIVE,
                "The save is done; its thread, a user thread, stays%s and keeps the program alive.",
                gone[0] == null ? "" : " for another " + gone[0].minus(saved).toSeconds() + " s");
    }

    static void isDoneByAsManyAsThereAre() {
        Program program = new Program();
        Gate slow = new Gate(
                "each save takes its time",
                NOT_CONCURRENT,
                "While other saves are under way, the program's next one does not begin.");
        Worker.start("ann", () -> {
                    for (int n = 1; n <= SAVES; n++) {
                        program.startSaver(slow::pass);
                        slow.awaitArrivals(n);
                    }
                })
                .join();
    }

    /** With one thread that may be idle when the last save comes, and one that was made after it. */
    static void isDoneByTheThreadHandedBack() {
        Program program = new Program();
        Gate first = new Gate("the first save takes its time");
        Gate second = new Gate("the second save takes its time");
        Gate third = new Gate("the third save takes its time");
        Thread[] saver = new Thread[1];
        Worker.start("ann", () -> {
                    program.startSaver(first::pass);
                    program.startSaver(second::pass);
                })
                .join();
        first.awaitArrivals(1);
        second.awaitArrivals(1);
        first.open();
        Worker.start("bob", () -> saver[0] = program.startSaver(third::pass)).join();
        third.awaitArrivals(1);
        second.open();
        HandedBack.expectAtWork(saver[0], "The third save is in progress, the two before it are over");
    }
}
