package threads.daemon;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import latchkey.check.Check;
import latchkey.check.ChildMain;
import latchkey.check.ChildProgram;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Schedules;
import latchkey.check.Worker;

class ProgramCheck {
    private static final int LOGS = 15;
    private static final int FEW = 5;
    private static final int MANY = 40;
    private static final Duration GRACE = Duration.ofSeconds(1);

    @Check(
            points = 1,
            exposes = {HANGS, WRONG_THREAD, WRONG_RESULT})
    void both_calls_return_at_once() {
        Schedules.stuckMeans(HANGS, "startLogger() or startSaver() does not return.")
                .wherePollingIsFine()
                .prove(ProgramCheck::bothReturnWhileTheOthersWork);
        Schedules.atMost(20).wherePollingIsFine().prove(ProgramCheck::bothReturnToADaemonAsWell);
    }

    private static void bothReturnWhileTheOthersWork() {
        Program program = new Program();
        Gate logging = new Gate("the logger is in the middle of a log");
        Gate saving = new Gate("the saver is in the middle of the save");
        Worker[] ann = new Worker[1];
        ann[0] = Worker.start(
                "ann",
                () -> program.startLogger(() -> {
                    notOn(ann, "The log was written by the thread that called startLogger().");
                    logging.pass();
                }));
        Everybody.settles();
        Expect.that(ann[0].ended(), HANGS, "The logger is in the middle of a log, and startLogger() has not returned.");
        Worker[] bob = new Worker[1];
        bob[0] = Worker.start(
                "bob",
                () -> program.startSaver(() -> {
                    notOn(bob, "The save was done by the thread that called startSaver().");
                    saving.pass();
                }));
        Everybody.settles();
        Expect.that(bob[0].ended(), HANGS, "A log or a save is in progress, and startSaver() has not returned.");
    }

    private static void bothReturnToADaemonAsWell() {
        Program program = new Program();
        Gate working = new Gate("logger and saver are at work");
        Worker ann = Worker.startDaemon("ann", () -> program.startSaver(working::pass));
        Everybody.settles();
        Expect.that(
                ann.ended(),
                HANGS,
                "A daemon thread called startSaver(); the save is in progress, and the call has not returned.");
        Worker bob = Worker.startDaemon("bob", () -> program.startLogger(working::pass));
        Everybody.settles();
        Expect.that(
                bob.ended(),
                HANGS,
                "A daemon thread called startLogger(); a log is in progress, and the call has not returned.");
    }

    private static void notOn(Worker[] caller, String seen) {
        Expect.that(caller[0] == null || caller[0].thread() != Thread.currentThread(), WRONG_THREAD, seen);
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, TOO_LATE, NOT_CONCURRENT, DATA_RACE})
    void the_logger_logs_again_and_again() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> {
            Program program = new Program();
            Gate logs = opened("logs", "The logger has stopped logging, and the program goes on.");
            Worker starter = Worker.start("ann", () -> program.startLogger(logs::pass));
            starter.join();
            Duration before = Clock.now();
            logs.awaitArrivals(LOGS);
            Duration most = Duration.ofMillis(100L * LOGS);
            Expect.that(
                    Clock.now().minus(before).compareTo(most) <= 0,
                    TOO_LATE,
                    "%d logs took %d ms; between two of them at most 100 ms may pass.",
                    LOGS,
                    Clock.now().minus(before).toMillis());
        });
        Schedules.atMost(100).wherePollingIsFine().prove(() -> {
            Program program = new Program();
            Gate first = new Gate("the first logger is in the middle of a log");
            Gate second =
                    new Gate("logs", NOT_CONCURRENT, "While one logger is busy with a log, another one never logs.");
            second.open();
            Worker.start("ann", () -> {
                        program.startLogger(first::pass);
                        new Program().startLogger(second::pass);
                    })
                    .join();
            second.awaitArrivals(3);
        });
        startedFromAnywhere();
        Schedules.atMost(10).wherePollingIsFine().prove(ProgramCheck::noLogIsDeeperThanTheOneBefore);
    }

    private static void noLogIsDeeperThanTheOneBefore() {
        List<Integer> depths = new ArrayList<>();
        Gate logs = opened("logs", "The logger has stopped logging, and the program goes on.");
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

    private static Gate opened(String name, String otherwise) {
        Gate gate = new Gate(name, WRONG_RESULT, otherwise);
        gate.open();
        return gate;
    }

    @Check(
            points = 2,
            exposes = {KEEPS_JVM_ALIVE})
    void the_logger_never_keeps_the_program_alive() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> {
            Gate logs = opened("logs", "The logger has stopped logging, and the program goes on.");
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
        });
        aRealProgramEndsAlthoughItsLoggerRuns();
    }

    @Check(
            points = 2,
            exposes = {DIES_WITH_MAIN, KEEPS_JVM_ALIVE, WRONG_RESULT, NOT_CONCURRENT})
    void the_save_is_done_by_a_user_thread_whoever_starts_it() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> save(false, false));
        Schedules.atMost(100).wherePollingIsFine().prove(() -> save(true, false));
        Schedules.atMost(100).wherePollingIsFine().prove(() -> save(true, true));
        Schedules.atMost(20).wherePollingIsFine().prove(ProgramCheck::theSaversThreadGoesWithTheSave);
        Schedules.atMost(20).wherePollingIsFine().prove(ProgramCheck::twoSavesAtOnce);
        aRealProgramEndsOnlyAfterTheSave();
    }

    private static void theSaversThreadGoesWithTheSave() {
        Thread[] saver = new Thread[1];
        Duration[] gone = new Duration[1];
        Gate saves = opened("saves", "startSaver() was called, and nothing is ever saved.");
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

    private static void twoSavesAtOnce() {
        Program program = new Program();
        Gate first = new Gate("the first save takes its time");
        Gate second = new Gate(
                "saves", NOT_CONCURRENT, "While one save is under way, the program's next one does not begin.");
        second.open();
        Worker.start("ann", () -> {
                    program.startSaver(first::pass);
                    program.startSaver(second::pass);
                })
                .join();
        second.awaitArrivals(1);
    }

    private static void save(boolean fromDaemon, boolean loggerFirst) {
        Program program = new Program();
        Gate saves = opened("saves", "startSaver() was called, and nothing is ever saved.");
        latchkey.check.Scenario start = () -> {
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

    private static void startedFromAnywhere() {
        Schedules.atMost(300).wherePollingIsFine().prove(() -> {
            Program program = new Program();
            Gate saves = opened("saves", "startSaver() was called, and nothing is ever saved.");
            Worker ann = Worker.start("ann", () -> program.startSaver(saves::pass));
            Worker bob = Worker.start("bob", () -> program.startSaver(saves::pass));
            ann.join();
            bob.join();
            saves.awaitArrivals(2);
        });
        Schedules.atMost(300).wherePollingIsFine().prove(() -> {
            Program program = new Program();
            String otherwise = "A program has started two loggers, and one of them does not log again and again.";
            Gate anns = new Gate("logs of ann's logger", WRONG_RESULT, otherwise);
            Gate bobs = new Gate("logs of bob's logger", WRONG_RESULT, otherwise);
            Gate saves = opened("saves", "startSaver() was called, and nothing is ever saved.");
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
        });
    }

    private static void aRealProgramEndsAlthoughItsLoggerRuns() {
        ChildProgram program = ChildProgram.run(LoggingProgram.class);
        program.expect(
                program.report().stream().noneMatch(line -> line.startsWith("main threw")),
                WRONG_RESULT,
                "A program that starts a logger failed: " + program.report());
        program.expect(
                program.exited(),
                KEEPS_JVM_ALIVE,
                "A program whose main was over went on and on, kept alive by: " + program.report());
    }

    private static void aRealProgramEndsOnlyAfterTheSave() {
        ChildProgram program = ChildProgram.run(SavingProgram.class);
        program.expect(
                program.told("saved"),
                DIES_WITH_MAIN,
                "A program whose main was over ended in the middle of the save.");
    }

    /** A real program: main ends while the logger runs. */
    public static final class LoggingProgram {
        private LoggingProgram() {}

        public static void main(String[] arguments) {
            new Program().startLogger(ChildMain::round);
        }
    }

    /** A real program: main ends while the saver works. */
    public static final class SavingProgram {
        private SavingProgram() {}

        public static void main(String[] arguments) {
            new Program().startSaver(() -> {
                ChildMain.awaitEndOfMain();
                long until = System.nanoTime() + 200_000_000L;
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                ChildMain.tell("saved");
            });
        }
    }
}
