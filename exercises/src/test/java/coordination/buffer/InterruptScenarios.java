package coordination.buffer;

import static coordination.buffer.BufferExpectations.expectEmptyAndSound;
import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

/** Somebody is interrupted in put or take. */
final class InterruptScenarios {
    private InterruptScenarios() {}

    static void whileThereIsNothing() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        ann.worker.interrupt();
        Everybody.settles();
        expectInterrupted(ann.worker, "The buffer is empty; ann was interrupted in take()");
        expectEmptyAndSound(buffer, "ann was interrupted in take() and left");
    }

    static void whileThereIsNoPlace() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new ProducerAtWork("eve", buffer, "rye").worker.join();
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "oat");
        ann.worker.interrupt();
        Everybody.settles();
        Expect.that(
                !ann.isDone(),
                LOST_ITEM,
                "The buffer is full; ann was interrupted in put(\"oat\"), which returned as if oat were in the buffer.");
        expectInterrupted(ann.worker, "The buffer is full; ann was interrupted in put()");
        new ConsumerAtWork("bob", buffer)
                .expectItem("rye", "rye was in the buffer before ann came and was interrupted");
        expectEmptyAndSound(buffer, "ann was interrupted in put() and left, and the rye before her was taken");
    }

    static void behindAnotherConsumer() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        Everybody.settles();
        ConsumerAtWork bob = new ConsumerAtWork("bob", buffer);
        Everybody.settles();
        bob.worker.interrupt();
        Everybody.settles();
        expectInterrupted(bob.worker, "ann waits in take(), and bob behind her; bob was interrupted");
        new ProducerAtWork("cleo", buffer, "rye").worker.join();
        ann.expectItem("rye", "bob was interrupted behind ann, and cleo put in rye");
    }

    static void behindAnotherProducer() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new ProducerAtWork("eve", buffer, "rye").worker.join();
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "oat");
        Everybody.settles();
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "corn");
        Everybody.settles();
        bob.worker.interrupt();
        Everybody.settles();
        expectInterrupted(bob.worker, "ann waits in put(), and bob behind her; bob was interrupted");
        new ConsumerAtWork("cleo", buffer).expectItem("rye", "rye was in the buffer before ann and bob came");
        ann.expectDone();
        new ConsumerAtWork("dan", buffer).expectItem("oat", "ann waited with oat, and bob left with his corn");
    }

    /** The two trays are equal, and still two: who leaves takes along their own. */
    static void behindAnotherWithTheSame() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new ProducerAtWork("eve", buffer, "rye").expectDone();
        String another = String.valueOf("oat".toCharArray());
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "oat");
        Everybody.settles();
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, another);
        Everybody.settles();
        bob.worker.interrupt();
        Everybody.settles();
        expectInterrupted(bob.worker, "ann waits in put(), and bob behind her, each with oat; bob was interrupted");
        new ConsumerAtWork("cleo", buffer).expectItem("rye", "rye was in the buffer before ann and bob came");
        ConsumerAtWork dan = new ConsumerAtWork("dan", buffer);
        Everybody.settles();
        Expect.that(
                !isTheSame(another, dan.got),
                WRONG_RESULT,
                "ann and bob waited, each with an oat of their own; bob was interrupted and left. After that dan took bob's"
                        + " oat, expected ann's.");
        ann.expectDone();
        dan.expectItem("oat", "ann waited with oat, and bob left with his");
        expectEmptyAndSound(buffer, "bob was interrupted in put() behind ann, and her oat was put in and taken");
    }

    @SuppressWarnings("ReferenceEquality") // the very same tray
    private static boolean isTheSame(Object one, @Nullable Object other) {
        return one == other;
    }

    /** Whoever interrupts is a thread as well, so that it can come at any step. */
    static void asTheItemComes(boolean isThereAlready) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "rye");
        if (isThereAlready) {
            bob.worker.join();
        }
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        phone.join();
        bob.expectDone();
        ann.worker.join();
        if (ann.worker.thrown() == null) {
            ann.expectItem("rye", "Only rye was put in");
            expectEmptyAndSound(buffer, "ann was interrupted in take(), and took the rye");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in take() as rye came");
        expectStillThere(buffer);
        expectEmptyAndSound(buffer, "ann was interrupted in take() and left, and the rye was taken after her");
    }

    /** ann has left without the rye: then it is in the buffer, and the next one gets it. */
    private static void expectStillThere(BoundedBuffer<String> buffer) {
        ConsumerAtWork eve = new ConsumerAtWork("eve", buffer);
        Everybody.settles();
        if (!eve.worker.ended()) {
            new ProducerAtWork("finn", buffer, "oat").worker.join();
            Everybody.settles();
            Expect.that(
                    !"oat".equals(eve.got),
                    LOST_ITEM,
                    "ann was interrupted in take() and left with InterruptedException; the rye has gone with her.");
            Expect.that(
                    !"rye".equals(eve.got),
                    LOST_WAKEUP,
                    "ann was interrupted in take() and left; the rye is there, and eve, who came then, sleeps.");
        }
        eve.expectItem("rye", "ann was interrupted in take() and left with InterruptedException");
    }

    static void asThePlaceComes(boolean isThereAlready) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork bob = new ConsumerAtWork("bob", buffer);
        if (isThereAlready) {
            new ProducerAtWork("eve", buffer, "rye").worker.join();
            bob.worker.join();
        } else {
            new ProducerAtWork("eve", buffer, "rye").worker.join();
        }
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "oat");
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        phone.join();
        bob.expectItem("rye", "rye was in the buffer before ann came with oat");
        ann.worker.join();
        if (ann.isDone()) {
            ConsumerAtWork dan = new ConsumerAtWork("dan", buffer);
            Everybody.settles();
            Expect.that(
                    dan.worker.ended() || buffer.size() != 0,
                    LOST_ITEM,
                    "ann was interrupted in put(\"oat\"), which returned; but oat is not in the buffer.");
            dan.expectItem("oat", "ann was interrupted in put(\"oat\"), which returned");
            expectEmptyAndSound(buffer, "ann was interrupted in put(), and oat was put in and taken");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in put() as the place came free");
        expectEmptyAndSound(buffer, "ann was interrupted in put() and left");
    }

    static void theOtherConsumerGetsIt() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        ConsumerAtWork bob = new ConsumerAtWork("bob", buffer);
        Everybody.settles();
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        new ProducerAtWork("cleo", buffer, "rye").worker.join();
        phone.join();
        ann.worker.join();
        if (ann.worker.thrown() == null) {
            ann.expectItem("rye", "Only rye was put in");
            new ProducerAtWork("cleo", buffer, "oat").worker.join();
            bob.expectItem("oat", "ann took the rye, and oat was put in");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in take() as rye came");
        Everybody.settles();
        Expect.that(
                bob.worker.ended() || buffer.size() != 0,
                LOST_ITEM,
                "ann was interrupted in take() and left with InterruptedException; the rye has gone with her.");
        bob.expectItem("rye", "ann and bob waited; rye came, and ann was interrupted and left");
    }

    static void theOtherProducerGetsIn() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new ProducerAtWork("eve", buffer, "rye").worker.join();
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "oat");
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "corn");
        Everybody.settles();
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        new ConsumerAtWork("cleo", buffer).expectItem("rye", "rye was in the buffer before ann and bob came");
        phone.join();
        ann.worker.join();
        if (ann.worker.thrown() == null) {
            new ConsumerAtWork("cleo", buffer)
                    .expectSomething("ann was interrupted in put(), which returned, and bob waits");
            bob.expectDone();
            new ConsumerAtWork("cleo", buffer).expectSomething("ann's put() has returned, and bob's");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in put() as the place came free");
        bob.expectDone();
        new ConsumerAtWork("dan", buffer)
                .expectItem("corn", "ann was interrupted and left with her oat; bob put in corn");
    }

    private static void expectInterrupted(Worker worker, String when) {
        Expect.that(worker.ended(), IGNORES_INTERRUPT, "%s, and goes on waiting.", when);
        Expect.that(
                worker.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "%s; the call %s, expected InterruptedException.",
                when,
                worker.thrown() == null ? "returned" : "threw " + worker.thrown());
    }
}
