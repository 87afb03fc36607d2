package locks.counter;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Check;
import latchkey.check.Deeds;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class CounterCheck {

    @Check(
            points = 1,
            exposes = {LOST_UPDATE, DEADLOCK, HANGS, LEAKED_LOCK, BUSY_WAIT, WRONG_RESULT})
    void no_update_is_lost() {
        Schedules.stuckMeans(HANGS, "Two threads increment at the same time, and one of them never comes back.")
                .alsoOnRealThreads()
                .prove(() -> {
                    Counter counter = new Counter(Everybody::mayComeIn);
                    Worker.together(() -> twice(counter), () -> twice(counter));
                    int value = valueOf(counter);
                    Expect.that(
                            value <= 4,
                            WRONG_RESULT,
                            "Two threads each called increment() twice; value() is %d, expected 4.",
                            value);
                    Expect.that(
                            value == 4,
                            LOST_UPDATE,
                            "Two threads each called increment() twice; value() is %d, expected 4.",
                            value);
                });
        Schedules.stuckMeans(HANGS, "One thread takes its time in the middle of increment(), and nobody ever goes on.")
                .prove(CounterCheck::oneTakesItsTime);
        Schedules.atMost(60)
                .orStuck(HANGS, "A thread was interrupted while it waited in increment(), and nobody ever goes on.")
                .prove(CounterCheck::oneIsInterrupted);
    }

    private static void oneTakesItsTime() {
        Log switches = new Log();
        Gate slow = new Gate(
                "the processor is busy elsewhere", WRONG_RESULT, "increment() never called contextSwitch.run().");
        Counter counter = new Counter(() -> {
            switches.add("switches");
            slow.pass();
        });
        Worker ann = Worker.start("ann", counter::increment);
        slow.awaitArrivals(1);
        Worker bob = Worker.start("bob", counter::increment);
        Everybody.settles();
        slow.open();
        ann.join();
        bob.join();
        int value = valueOf(counter);
        Expect.that(
                switches.count("switches") == 2,
                WRONG_RESULT,
                "Two threads each called increment(); contextSwitch ran %d times, expected 2.",
                switches.count("switches"));
        Expect.that(
                value == 2,
                LOST_UPDATE,
                "Two threads each called increment(), one of them slowly; value() is %d, expected 2.",
                value);
    }

    /** Whether the one who is interrupted counts is left to the answer; if so, nobody may be overrun. */
    private static void oneIsInterrupted() {
        Gate slow = new Gate("the processor is busy elsewhere");
        Counter counter = new Counter(slow::pass);
        Worker ann = Worker.start("ann", counter::increment);
        slow.awaitArrivals(1);
        Worker bob = Worker.attempt("bob", counter::increment);
        Everybody.settles();
        bob.interrupt();
        Everybody.settles();
        slow.open();
        ann.join();
        bob.join();
        int value = valueOf(counter);
        Expect.that(
                bob.thrown() != null || value == 2,
                LOST_UPDATE,
                "Two threads each called increment(), and one was interrupted while it waited; value() is %d, expected 2.",
                value);
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, DEADLOCK, LOST_WAKEUP})
    void value_may_be_asked_at_any_time() {
        Schedules.forAll(() -> {
            Counter counter = new Counter(Everybody::mayComeIn);
            Worker.together(counter::increment, counter::value);
        });
        Schedules.atMost(60).prove(() -> {
            Gate slow = new Gate("the processor is busy elsewhere");
            Counter counter = new Counter(slow::pass);
            Worker ann = Worker.start("ann", counter::increment);
            slow.awaitArrivals(1);
            Worker bob = Worker.start("bob", counter::increment);
            Worker cleo = Worker.start("cleo", counter::value);
            Everybody.settles();
            slow.open();
            ann.join();
            bob.join();
            cleo.join();
        });
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT})
    void the_switch_comes_once_between_reading_and_writing() {
        Schedules.atMost(100).prove(CounterCheck::aloneReadsFirst);
        Schedules.forAll(CounterCheck::eachSwitchesOnce);
        Schedules.atMost(100).prove(CounterCheck::twoCountersAreTwo);
    }

    private static void aloneReadsFirst() {
        int[] reads = {-1};
        Counter counter = new Counter(() -> reads[0] = Deeds.reads());
        int before = Deeds.reads();
        counter.increment();
        Expect.that(reads[0] >= 0, WRONG_RESULT, "increment() never called contextSwitch.run().");
        Expect.that(
                reads[0] > before,
                WRONG_RESULT,
                "increment() called contextSwitch.run() before it read the value; expected is read, switch, write.");
    }

    private static void eachSwitchesOnce() {
        Log switches = new Log();
        Counter counter = new Counter(() -> switches.add("switches"));
        Worker.together(counter::increment, counter::increment);
        Expect.that(
                switches.count("switches") == 2,
                WRONG_RESULT,
                "increment() was called twice; contextSwitch ran %d times, expected 2.",
                switches.count("switches"));
    }

    private static void twoCountersAreTwo() {
        Log switches = new Log();
        Counter one = new Counter(() -> switches.add("the first switches"));
        Counter two = new Counter(() -> switches.add("the second switches"));
        one.increment();
        one.increment();
        two.increment();
        Expect.that(
                switches.count("the first switches") == 2 && switches.count("the second switches") == 1,
                WRONG_RESULT,
                "One counter was incremented twice and another once; their switches ran %d times and %d times.",
                switches.count("the first switches"),
                switches.count("the second switches"));
        Expect.that(
                one.value() == 2 && two.value() == 1,
                WRONG_RESULT,
                "One counter was incremented twice and another once; they stand at %d and %d, expected 2 and 1.",
                one.value(),
                two.value());
    }

    @Check(
            points = 1,
            exposes = {SWALLOWED_EXCEPTION, WRONG_RESULT, LEAKED_LOCK})
    void a_switch_that_throws_leaves_the_counter_as_it_was() {
        Schedules.stuckMeans(
                        LEAKED_LOCK, "contextSwitch threw in ann's increment(); after that bob's never comes back.")
                .prove(() -> survives(new IllegalStateException("the switch is broken")));
        Schedules.stuckMeans(LEAKED_LOCK, "contextSwitch threw an Error in ann's increment(); bob's never comes back.")
                .prove(() -> survives(new AssertionError("the switch is badly broken")));
        survivesWhatNobodyDeclares("a checked exception", new Exception("the switch is unplugged"));
        survivesWhatNobodyDeclares("a bare Throwable", new Throwable("the switch is gone"));
    }

    private static void survivesWhatNobodyDeclares(String what, Throwable thrown) {
        Schedules.atMost(20)
                .orStuck(LEAKED_LOCK, "contextSwitch threw " + what + " in ann's increment(); bob's never comes back.")
                .prove(() -> survives(thrown));
    }

    private static void survives(Throwable thrown) {
        boolean[] broken = {true};
        Log story = new Log();
        Counter counter = new Counter(() -> {
            if (broken[0]) {
                story.add("contextSwitch throws " + thrown.getClass().getSimpleName());
                throw Sneaky.thrown(thrown);
            }
        });
        Worker ann = Worker.attempt("ann", counter::increment);
        ann.join();
        Expect.that(
                ann.thrown() != null,
                SWALLOWED_EXCEPTION,
                "contextSwitch threw %s; increment() returned as if nothing had happened.",
                thrown.getClass().getSimpleName());
        Expect.that(
                thrown.equals(ann.thrown()),
                WRONG_RESULT,
                "contextSwitch threw %s; increment() threw another: %s.",
                thrown.getClass().getSimpleName(),
                ann.thrown());
        broken[0] = false;
        Worker.together(counter::increment, counter::increment);
        int value = valueOf(counter);
        Expect.that(
                value == 2,
                WRONG_RESULT,
                "One increment() failed and two went well; value() is %d, expected 2.",
                value);
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_lock() {
        Submission.obeys(Rules.uses(Primitive.MONITOR, Primitive.LOCK)
                .because("This exercise is about a lock: reading, switching and writing become one step inside it."));
    }

    private static void twice(Counter counter) {
        counter.increment();
        counter.increment();
    }

    /** Asked by a thread that ends, so that a lock it keeps has no owner any more. */
    private static int valueOf(Counter counter) {
        int[] value = new int[1];
        Worker.start("eve", () -> value[0] = counter.value()).join();
        return value[0];
    }
}
