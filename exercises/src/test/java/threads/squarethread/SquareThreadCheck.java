package threads.squarethread;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import latchkey.check.Check;
import latchkey.check.Clock;
import latchkey.check.Deeds;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

class SquareThreadCheck {
    private static final String BUSY = "the processor is busy elsewhere";

    /** The smallest number whose square is too large for an int. */
    private static final int LARGE = 46_341;

    /** What int arithmetic makes of it. */
    private static final int LARGES_SQUARE = -2_147_479_015;

    @Check(
            points = 2,
            exposes = {WRONG_THREAD, WRONG_RESULT})
    void the_thread_itself_multiplies() {
        Schedules.atMost(20).wherePollingIsFine().withoutRaces().prove(SquareThreadCheck::nobodyElseMultiplies);
    }

    /** At first the thread gets no processor, so that whatever is done is done by others. */
    private static void nobodyElseMultiplies() {
        SquareThread[] made = new SquareThread[1];
        Worker.start("ann", () -> made[0] = new SquareThread(7)).join();
        SquareThread seven = made[0];
        Expect.that(
                Deeds.multipliers().isEmpty(),
                WRONG_THREAD,
                "new SquareThread(7) multiplied in the constructor, on the thread that made it; expected is that the"
                        + " SquareThread does, once it runs.");
        Expect.that(
                seven.getState() == Thread.State.NEW,
                WRONG_RESULT,
                "new SquareThread(7) has started the thread already; expected is that start() does.");
        Gate processor = new Gate(BUSY);
        processor.holdsBack(seven);
        Worker ann = Worker.start("ann", seven::start);
        Everybody.settles();
        Expect.that(
                !Deeds.multipliers().contains(ann.thread()),
                WRONG_THREAD,
                "ann called start() and multiplied in it herself; expected is that the SquareThread does, once it runs.");
        expectNobodyElse(seven, "ann called start()");
        Expect.that(
                seven.isAlive(),
                WRONG_THREAD,
                "ann called start(), and the SquareThread itself was not started: whoever does its work, it is another"
                        + " thread.");
        Asker bob = new Asker("bob", seven);
        Everybody.settles();
        bob.expectNotMultiplied();
        processor.open();
        Everybody.settles();
        bob.expectNotMultiplied();
        expectNobodyElse(seven, "The SquareThread was started");
        bob.expectNoException("ann has called start(); bob's result()");
    }

    private static void expectNobodyElse(SquareThread thread, String when) {
        Expect.that(
                Deeds.multipliers().stream().allMatch(thread::equals),
                WRONG_THREAD,
                "%s, and yet another thread has multiplied; expected is that the SquareThread itself does.",
                when);
    }

    @Check(
            points = 2,
            exposes = {
                PROCEEDS_EARLY,
                WRONG_RESULT,
                DATA_RACE,
                BUSY_WAIT,
                SLEEPS_INSTEAD,
                DEADLOCK,
                LOST_WAKEUP,
                HANGS,
                NOT_CONCURRENT
            })
    void result_waits_for_the_thread_and_gives_the_square() {
        Schedules.atMost(100).prove(SquareThreadCheck::askedBeforeItRuns);
        Schedules.atMost(40).prove(SquareThreadCheck::askedAfterItHasRun);
        Schedules.atMost(200).prove(SquareThreadCheck::askedByTwo);
        Schedules.atMost(100).prove(SquareThreadCheck::twoAreTwo);
        Schedules.atMost(40).prove(SquareThreadCheck::oneOfTwoIsHeldUp);
    }

    private static void askedBeforeItRuns() {
        SquareThread seven = new SquareThread(7);
        Gate processor = new Gate(BUSY);
        processor.holdsBack(seven);
        Worker.start("ann", seven::start);
        Everybody.settles();
        Asker bob = new Asker("bob", seven);
        Everybody.settles();
        bob.expectNoException("The SquareThread was started and has no processor yet; result()");
        Expect.that(
                !bob.hasEnded(),
                PROCEEDS_EARLY,
                "The SquareThread was started and has no processor yet; result() has not waited, it returned %d.",
                bob.answer);
        processor.open();
        bob.waits();
        bob.expectSquare(49, "A SquareThread for 7 was started; result()");
    }

    private static void askedAfterItHasRun() {
        SquareThread seven = new SquareThread(7);
        Worker.start("ann", seven::start).join();
        Everybody.settles();
        Expect.that(
                !seven.isAlive(),
                HANGS,
                "A SquareThread was started, and nobody has asked it yet; its run() does not come to an end.");
        Asker bob = new Asker("bob", seven);
        bob.waits();
        bob.expectAnswer(49, "A SquareThread for 7 has run; result()");
        Asker cleo = new Asker("cleo", seven);
        Everybody.settles();
        Expect.that(
                cleo.hasEnded(),
                HANGS,
                "A SquareThread has run, and bob has got the square; cleo asks as well, and her result() never returns.");
        cleo.expectAnswer(49, "A SquareThread for 7 has run, and bob has got the square; cleo's result()");
    }

    private static void askedByTwo() {
        SquareThread seven = new SquareThread(7);
        Worker.start("ann", seven::start).join();
        Asker bob = new Asker("bob", seven);
        Asker cleo = new Asker("cleo", seven);
        bob.waits();
        cleo.waits();
        bob.expectSquare(49, "bob and cleo ask a SquareThread for 7; bob's result()");
        cleo.expectSquare(49, "bob and cleo ask a SquareThread for 7; cleo's result()");
    }

    private static void twoAreTwo() {
        SquareThread three = new SquareThread(3);
        SquareThread five = new SquareThread(5);
        Worker.start("ann", () -> {
                    three.start();
                    five.start();
                })
                .join();
        Asker bob = new Asker("bob", three);
        Asker cleo = new Asker("cleo", five);
        bob.waits();
        cleo.waits();
        bob.expectAnswer(9, "There are two SquareThreads, for 3 and for 5; result() of the one for 3");
        cleo.expectAnswer(25, "There are two SquareThreads, for 3 and for 5; result() of the one for 5");
    }

    private static void oneOfTwoIsHeldUp() {
        SquareThread three = new SquareThread(3);
        SquareThread five = new SquareThread(5);
        new Gate(BUSY).holdsBack(three);
        Worker.start("ann", three::start);
        Worker.start("bob", five::start);
        Everybody.settles();
        Asker cleo = new Asker("cleo", three);
        Everybody.settles();
        Asker dan = new Asker("dan", five);
        Everybody.settles();
        Expect.that(
                !cleo.hasEnded(),
                PROCEEDS_EARLY,
                "Of two SquareThreads one has run; result() of the other has not waited.");
        Expect.that(
                dan.hasEnded(),
                NOT_CONCURRENT,
                "Of two SquareThreads one has run and one has no processor yet; result() of the one waits for the other.");
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT})
    void whoever_is_interrupted_in_result_leaves() {
        Schedules.atMost(80).prove(() -> {
            SquareThread seven = new SquareThread(7);
            new Gate(BUSY).holdsBack(seven);
            Worker.start("ann", seven::start);
            Everybody.settles();
            Asker bob = new Asker("bob", seven);
            bob.worker.interrupt();
            Everybody.settles();
            Expect.that(
                    bob.hasEnded(),
                    IGNORES_INTERRUPT,
                    "The SquareThread has no processor yet; bob was interrupted in result(), and goes on waiting.");
            Expect.that(
                    bob.thrown() != null,
                    IGNORES_INTERRUPT,
                    "The SquareThread has no processor yet; bob was interrupted in result(), and it returned %d,"
                            + " expected InterruptedException.",
                    bob.answer);
            Expect.that(
                    bob.thrown() instanceof InterruptedException,
                    IGNORES_INTERRUPT,
                    "bob was interrupted in result(); it threw %s, expected InterruptedException.",
                    named(bob.thrown()));
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS, TOO_LATE, LEAKED_LOCK, PROCEEDS_EARLY, DATA_RACE})
    void result_before_start_throws_illegal_state_at_once() {
        Schedules.atMost(40).prove(SquareThreadCheck::askedBeforeItIsStarted);
        Schedules.atMost(200).prove(SquareThreadCheck::askedWhileItIsStarted);
    }

    private static void askedBeforeItIsStarted() {
        SquareThread seven = new SquareThread(7);
        Duration before = Clock.now();
        Asker bob = new Asker("bob", seven);
        Everybody.settles();
        Expect.that(
                bob.hasEnded(),
                HANGS,
                "Nobody has started the SquareThread; result() waits for ever, expected IllegalStateException.");
        Expect.that(
                bob.thrown() != null,
                WRONG_RESULT,
                "Nobody has started the SquareThread; result() returned %d, expected IllegalStateException.",
                bob.answer);
        Expect.that(
                bob.thrown() instanceof IllegalStateException,
                WRONG_RESULT,
                "Nobody has started the SquareThread; result() threw %s, expected IllegalStateException.",
                named(bob.thrown()));
        Expect.that(
                Clock.now().equals(before),
                TOO_LATE,
                "Nobody has started the SquareThread; result() waited %d ms before it threw, expected at once.",
                Clock.now().minus(before).toMillis());
        Worker.start("ann", seven::start).join();
        Asker cleo = new Asker("cleo", seven, () -> {
            seven.join();
            return seven.result();
        });
        cleo.waits();
        cleo.expectAnswer(49, "bob asked too early, then ann started the SquareThread for 7; cleo's result()");
    }

    private static void askedWhileItIsStarted() {
        SquareThread seven = new SquareThread(7);
        Worker ann = Worker.start("ann", seven::start);
        Asker bob = new Asker("bob", seven);
        ann.join();
        bob.waits();
        if (bob.thrown() == null) {
            Expect.that(
                    bob.answer == 49,
                    PROCEEDS_EARLY,
                    "ann called start() and bob result() at the same time; it returned %d, expected 49 or"
                            + " IllegalStateException.",
                    bob.answer);
        } else {
            Expect.that(
                    bob.thrown() instanceof IllegalStateException,
                    WRONG_RESULT,
                    "ann called start() and bob result() at the same time; it threw %s, expected 49 or"
                            + " IllegalStateException.",
                    named(bob.thrown()));
        }
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS, LOST_WAKEUP})
    void every_int_has_its_square() {
        Schedules.atMost(10).prove(() -> squared(0, 0));
        Schedules.atMost(10).prove(() -> squared(-3, 9));
        Schedules.atMost(4).prove(() -> {
            squared(2, 4);
            // Who adds up instead, would do so for long; and sums wrap by themselves.
            if (!Deeds.multipliers().isEmpty()) {
                squared(LARGE, LARGES_SQUARE);
            }
        });
    }

    private static void squared(int number, int square) {
        SquareThread thread = new SquareThread(number);
        Worker.start("ann", thread::start).join();
        Asker bob = new Asker("bob", thread);
        bob.waits();
        bob.expectAnswer(square, "A SquareThread for " + number + " was started; result()");
    }

    /** The kind of exception alone: what it says may name objects. */
    private static String named(@Nullable Throwable thrown) {
        return thrown == null ? "nothing" : thrown.getClass().getSimpleName();
    }

    /** What somebody wants to know. */
    private interface Question {
        int ask() throws InterruptedException;
    }

    /** Somebody who calls result(), and what they got. */
    private static final class Asker {
        private final SquareThread thread;
        private final Worker worker;
        private int answer;

        Asker(String name, SquareThread thread) {
            this(name, thread, () -> thread.result());
        }

        Asker(String name, SquareThread thread, Question question) {
            this.thread = thread;
            worker = Worker.attempt(name, () -> answer = question.ask());
        }

        void waits() {
            worker.join();
        }

        boolean hasEnded() {
            return worker.ended();
        }

        /** What ended the call; what the skeleton throws is passed on. */
        @Nullable
        Throwable thrown() {
            Throwable thrown = worker.thrown();
            if (thrown instanceof UnsupportedOperationException) {
                throw Sneaky.thrown(thrown);
            }
            return thrown;
        }

        void expectNoException(String when) {
            Expect.that(thrown() == null, WRONG_RESULT, "%s threw %s, expected is the square.", when, named(thrown()));
        }

        void expectNotMultiplied() {
            Expect.that(
                    !Deeds.multipliers().contains(worker.thread()),
                    WRONG_THREAD,
                    "bob called result() and multiplied in it himself; expected is that the SquareThread does.");
        }

        /** The right answer, and at once: who asks again after the end may not get another one. */
        void expectSquare(int square, String asked) {
            if (thrown() == null && answer != square) {
                Everybody.settles();
                Asker eve = new Asker("eve", thread);
                Everybody.settles();
                Expect.that(
                        eve.answer != square,
                        PROCEEDS_EARLY,
                        "%s returned %d, and %d when asked again after the end.",
                        asked,
                        answer,
                        square);
            }
            expectAnswer(square, asked);
        }

        void expectAnswer(int square, String asked) {
            expectNoException(asked);
            Expect.that(answer == square, WRONG_RESULT, "%s returned %d, expected %d.", asked, answer, square);
        }
    }
}
