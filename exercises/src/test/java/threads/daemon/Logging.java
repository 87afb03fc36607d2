package threads.daemon;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Worker;

/** What becomes of the logs. */
final class Logging {
    private static final int LOGS = 15;
    private static final int FEW = 5;
    private static final int MANY = 40;
    private static final int LOGGERS = 12;

    private Logging() {}

    private static Gate logs() {
        Gate logs = new Gate("logs", WRONG_RESULT, "The logger has stopped logging, and the program goes on.");
        logs.open();
        return logs;
    }

    static void comesAgainAndAgain() {
        Program program = new Program();
        Gate logs = logs();
        Worker.start("ann", () -> program.startLogger(logs::pass)).join();
        Duration before = Clock.now();
        logs.awaitArrivals(LOGS);
        Duration most = Duration.ofMillis(100L * LOGS);
        Expect.that(
                Clock.now().minus(before).compareTo(most) <= 0,
                TOO_LATE,
                "%d logs took %d ms; between two of them at most 100 ms may pass.",
                LOGS,
                Clock.now().minus(before).toMillis());
    }

    static void comesBesideAnotherThatIsBusy() {
        Program program = new Program();
        Gate first = new Gate("the first logger is in the middle of a log");
        Gate second = new Gate("logs", NOT_CONCURRENT, "While one logger is busy with a log, another one never logs.");
        second.open();
        Worker.start("ann", () -> {
                    program.startLogger(first::pass);
                    new Program().startLogger(second::pass);
                })
                .join();
        second.awaitArrivals(3);
    }

    static void isStartedByTwoAtOnce() {
        Program program = new Program();
        String otherwise = "A program has started two loggers, and one of them does not log again and again.";
        Gate anns = new Gate("logs of ann's logger", WRONG_RESULT, otherwise);
        Gate bobs = new Gate("logs of bob's logger", WRONG_RESULT, otherwise);
        Gate saves = Saving.saves();
        Worker ann = Worker.start("ann", () -> program.startLogger(anns::pass));
        Worker bob = Worker.start("bob", () -> program.startLogger(bobs::pass));
        Worker cleo = Worker.start("cleo", () -> program.startSaver(saves::pass));
        ann.join();
        bob.join();
        cleo.join();
        saves.awaitArrivals(1);
        anns.awaitArrivals(1);
        bobs.awaitArrivals(1);
        anns.open();
        bobs.open();
        anns.awaitArrivals(3);
        bobs.awaitArrivals(3);
    }

    static void isNeverDeeperThanBefore() {
        List<Integer> depths = new ArrayList<>();
        Gate logs = logs();
        Worker.start(
                        "ann",
                        () -> new Program().startLogger(() -> {
                            depths.add(calls());
                            logs.pass();
                        }))
                .join();
        logs.awaitArrivals(MANY);
        Expect.that(
                depths.get(MANY - 1) - depths.get(FEW - 1) < MANY - FEW,
                WRONG_RESULT,
                "Log %d came from %d calls deep, log %d from %d: one day the stack is full, and the logger dies.",
                FEW,
                depths.get(FEW - 1),
                MANY,
                depths.get(MANY - 1));
    }

    /** How many calls deep the current thread is. */
    private static int calls() {
        return StackWalker.getInstance().walk(frames -> (int) frames.count());
    }

    static void isDoneByAsManyAsThereAre() {
        Program program = new Program();
        Gate slow = new Gate(
                "each logger is in the middle of a log",
                NOT_CONCURRENT,
                "One logger after the other is started, up to " + LOGGERS
                        + ", and each is busy with a log; one of them never logs.");
        Worker.start("ann", () -> {
                    for (int n = 1; n <= LOGGERS; n++) {
                        program.startLogger(slow::pass);
                        slow.awaitArrivals(n);
                    }
                })
                .join();
    }

    static void isDoneByTheThreadHandedBack() {
        Gate slow = new Gate("the logger is in the middle of a log");
        Thread[] logger = new Thread[1];
        Worker.start("ann", () -> logger[0] = new Program().startLogger(slow::pass))
                .join();
        slow.awaitArrivals(1);
        HandedBack.expectAtWork(logger[0], "The logger is in the middle of a log");
    }

    static void keepsNobodyHere() {
        Gate logs = logs();
        Worker.start(
                        "ann",
                        () -> new Program().startLogger(() -> {
                            Expect.that(
                                    Thread.currentThread().isDaemon(),
                                    KEEPS_JVM_ALIVE,
                                    "The logger is a user thread: it keeps the program alive when main is over.");
                            logs.pass();
                        }))
                .join();
        logs.awaitArrivals(LOGS);
        List<String> left = Everybody.userThreads();
        Expect.that(
                left.isEmpty(),
                KEEPS_JVM_ALIVE,
                "Main is over and the logger logs on; the user thread %s keeps the program alive.",
                left);
    }
}
