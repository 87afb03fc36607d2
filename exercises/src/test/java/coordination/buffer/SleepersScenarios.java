package coordination.buffer;

import static coordination.buffer.BufferExpectations.expectTake;
import static coordination.buffer.BufferExpectations.putAll;
import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Worker;

/** Somebody waits, and then need not wait any more. */
final class SleepersScenarios {
    private SleepersScenarios() {}

    /** In the plainest schedule of all: whoever is not woken in that one is never woken. */
    static void sleepersAreWoken() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        Everybody.settles();
        Duration before = Clock.now();
        new ProducerAtWork("bob", buffer, "rye").worker.join();
        ann.worker.join();
        Expect.that(
                Clock.now().equals(before),
                SLEEPS_INSTEAD,
                "bob put in rye, and nobody woke ann: she sleeps by the clock, and finds it only when she looks again.");
        new ProducerAtWork("bob", buffer, "rye").worker.join();
        ProducerAtWork cleo = new ProducerAtWork("cleo", buffer, "oat");
        Everybody.settles();
        before = Clock.now();
        new ConsumerAtWork("ann", buffer).worker.join();
        cleo.worker.join();
        Expect.that(
                Clock.now().equals(before),
                SLEEPS_INSTEAD,
                "ann took the rye, and nobody woke cleo, who waits for the place: she sleeps by the clock.");
    }

    static void twoWaitForItems() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        ConsumerAtWork bob = new ConsumerAtWork("bob", buffer);
        Everybody.settles();
        Worker.start("cleo", () -> putAll(buffer, "rye", "oat")).join();
        ann.expectSomething("ann and bob waited, and cleo put in two");
        bob.expectSomething("ann and bob waited, and cleo put in two");
    }

    static void twoWaitForPlaces() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        Worker.start("eve", () -> putAll(buffer, "rye", "oat")).join();
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "corn");
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "malt");
        Everybody.settles();
        Worker.start("cleo", () -> {
                    expectTake(buffer, "rye", "In the buffer are rye, oat");
                    expectTake(buffer, "oat", "rye was taken, and oat came after it");
                })
                .join();
        ann.expectDone();
        bob.expectDone();
    }

    /** There is enough for one of the two: then one of them goes on, and does not wait for the other. */
    static void oneOfTwoGetsTheItem() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        ConsumerAtWork bob = new ConsumerAtWork("bob", buffer);
        Everybody.settles();
        new ProducerAtWork("cleo", buffer, "rye").expectDone();
        Everybody.settles();
        Expect.that(
                ann.worker.ended() || bob.worker.ended(),
                LOST_WAKEUP,
                "ann and bob waited, and cleo put in rye; neither of their takes has returned.");
        new ProducerAtWork("cleo", buffer, "rye").expectDone();
        ann.expectItem("rye", "ann and bob waited, and cleo put in rye and then rye again");
        bob.expectItem("rye", "ann and bob waited, and cleo put in rye and then rye again");
    }

    /** The same for places; the items that wait are equal, and still two. */
    static void oneOfTwoGetsThePlace() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new ProducerAtWork("eve", buffer, "rye").expectDone();
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "oat");
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "oat");
        Everybody.settles();
        new ConsumerAtWork("cleo", buffer).expectItem("rye", "rye was in the buffer before ann and bob came");
        Everybody.settles();
        boolean oneGoesOn = ann.worker.ended() || bob.worker.ended();
        int size = oneGoesOn ? 1 : buffer.size();
        Expect.that(
                size <= 1,
                WRONG_RESULT,
                "ann and bob waited, each with oat, and the rye was taken; size() is %d, and the buffer has room for 1.",
                size);
        Expect.that(
                oneGoesOn,
                LOST_WAKEUP,
                "ann and bob waited, each with oat, and a place came free; neither of their puts has returned.");
        new ConsumerAtWork("cleo", buffer).expectItem("oat", "ann and bob waited with oat, and the rye was taken");
        ann.expectDone();
        bob.expectDone();
        new ConsumerAtWork("cleo", buffer).expectItem("oat", "ann and bob each put in oat, and one oat was taken");
    }

    static void manyOfBothKinds(int capacity) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        Scenario puts = () -> buffer.put("rye");
        Scenario takes = buffer::take;
        Worker.together(takes, takes, puts, puts);
    }

    static void threeOfBothKinds() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Scenario puts = () -> buffer.put("rye");
        Scenario takes = buffer::take;
        Worker.together(puts, takes, puts, takes, puts, takes);
    }
}
