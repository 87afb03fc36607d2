package threads.daemon;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.function.Supplier;
import latchkey.check.Check;
import latchkey.check.ChildMain;
import latchkey.check.ChildProgram;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Schedules;
import latchkey.check.Worker;

class ProgramCheck {
    @Check(
            points = 1,
            exposes = {HANGS, WRONG_THREAD, WRONG_RESULT})
    void both_calls_return_at_once() {
        Schedules.stuckMeans(HANGS, "startLogger() or startSaver() does not return.")
                .wherePollingIsFine()
                .prove(ProgramCheck::bothReturnWhileTheOthersWork);
        Schedules.atMost(20).wherePollingIsFine().prove(ProgramCheck::bothReturnToADaemonAsWell);
        Schedules.atMost(10).wherePollingIsFine().prove(ProgramCheck::bothReturnToTheInterruptedAsWell);
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

    private static void bothReturnToTheInterruptedAsWell() {
        Program program = new Program();
        Gate working = new Gate("logger and saver are at work");
        returnsToTheInterrupted("ann", "startSaver()", () -> program.startSaver(working::pass));
        returnsToTheInterrupted("bob", "startLogger()", () -> program.startLogger(working::pass));
    }

    private static void returnsToTheInterrupted(String name, String call, Supplier<Thread> start) {
        Thread[] handedBack = new Thread[1];
        Worker caller = Worker.attempt(name, () -> {
            Thread.currentThread().interrupt();
            handedBack[0] = start.get();
        });
        Everybody.settles();
        Expect.that(
                caller.ended(), HANGS, "%s had been interrupted and called %s, which has not returned.", name, call);
        Expect.that(
                caller.thrown() == null && handedBack[0] != null,
                WRONG_RESULT,
                "%s had been interrupted and called %s, which ended with %s, expected that it hands back the thread.",
                name,
                call,
                caller.thrown());
    }

    private static void notOn(Worker[] caller, String seen) {
        Expect.that(caller[0] == null || caller[0].thread() != Thread.currentThread(), WRONG_THREAD, seen);
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, TOO_LATE, NOT_CONCURRENT, DATA_RACE})
    void the_logger_logs_again_and_again() {
        Schedules.atMost(100).wherePollingIsFine().prove(Logging::comesAgainAndAgain);
        Schedules.atMost(100).wherePollingIsFine().prove(Logging::comesBesideAnotherThatIsBusy);
        Schedules.atMost(300).wherePollingIsFine().prove(Saving::isStartedByTwoAtOnce);
        Schedules.atMost(300).wherePollingIsFine().prove(Logging::isStartedByTwoAtOnce);
        Schedules.atMost(10).wherePollingIsFine().prove(Logging::isNeverDeeperThanBefore);
        Schedules.atMost(5).wherePollingIsFine().prove(Logging::isDoneByAsManyAsThereAre);
        Schedules.atMost(5).wherePollingIsFine().prove(Logging::isDoneByTheThreadHandedBack);
    }

    @Check(
            points = 2,
            exposes = {KEEPS_JVM_ALIVE})
    void the_logger_never_keeps_the_program_alive() {
        Schedules.atMost(100).wherePollingIsFine().prove(Logging::keepsNobodyHere);
        aRealProgramEndsAlthoughItsLoggerRuns();
    }

    @Check(
            points = 2,
            exposes = {DIES_WITH_MAIN, KEEPS_JVM_ALIVE, WRONG_RESULT, NOT_CONCURRENT})
    void the_save_is_done_by_a_user_thread_whoever_starts_it() {
        Schedules.atMost(100).wherePollingIsFine().prove(() -> Saving.isDone(false, false));
        Schedules.atMost(100).wherePollingIsFine().prove(() -> Saving.isDone(true, false));
        Schedules.atMost(100).wherePollingIsFine().prove(() -> Saving.isDone(true, true));
        Schedules.atMost(20).wherePollingIsFine().prove(Saving::endsWithItsThread);
        Schedules.atMost(5).wherePollingIsFine().prove(Saving::isDoneByAsManyAsThereAre);
        Schedules.atMost(20).wherePollingIsFine().prove(Saving::isDoneByTheThreadHandedBack);
        aRealProgramEndsOnlyAfterTheSave();
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
