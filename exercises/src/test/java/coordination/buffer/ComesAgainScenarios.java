package coordination.buffer;

import static coordination.buffer.BufferExpectations.expectItem;
import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Scenario;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

/** ann is interrupted in a call, and calls once more after that: her second call is one like any other. */
final class ComesAgainScenarios {
    private final BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
    private final Gate ringing = new Gate("the telephone stops ringing");
    private boolean left;
    private @Nullable String got;

    private ComesAgainScenarios() {}

    /** Nothing is left of the first call: neither an item nor a reason to leave. */
    private Worker ann(Scenario call) {
        return Worker.attempt("ann", () -> {
            try {
                call.run();
            } catch (InterruptedException e) {
                left = true;
            }
            ringing.pass();
            Thread.interrupted();
            got = null;
            call.run();
        });
    }

    /** bob makes it possible for ann to go on, and interrupts her; she comes again after both. */
    private void bob(Scenario makesItPossible, Worker ann, boolean interruptsFirst) {
        Worker.start("bob", () -> {
                    if (interruptsFirst) {
                        ann.interrupt();
                    }
                    makesItPossible.run();
                    if (!interruptsFirst) {
                        ann.interrupt();
                    }
                })
                .join();
        ringing.awaitArrivals(1);
    }

    static void toTake(boolean interruptsFirst) {
        new ComesAgainScenarios().takes(interruptsFirst);
    }

    private void takes(boolean interruptsFirst) {
        Worker ann = ann(() -> got = buffer.take());
        Everybody.settles();
        bob(() -> buffer.put("rye"), ann, interruptsFirst);
        if (left) {
            new ConsumerAtWork("eve", buffer).expectItem("rye", "ann was interrupted in take() and left");
        } else {
            expectItem(got, "rye", "ann was interrupted in take(), which returned");
        }
        ringing.open();
        Everybody.settles();
        String when = "ann was interrupted in take() as rye came, and rye was taken; then she calls take() once more";
        Expect.that(
                !ann.ended() || ann.thrown() != null,
                WRONG_RESULT,
                "%s. The buffer is empty, and her take() returned %s.",
                when,
                got);
        new ProducerAtWork("cleo", buffer, "oat").expectDone();
        expectNoException(ann, when);
        expectItem(got, "oat", when + ", and oat is put in");
    }

    static void toPut(boolean interruptsFirst) {
        new ComesAgainScenarios().puts(interruptsFirst);
    }

    private void puts(boolean interruptsFirst) {
        new ProducerAtWork("eve", buffer, "rye").expectDone();
        Worker ann = ann(() -> buffer.put("oat"));
        Everybody.settles();
        bob(buffer::take, ann, interruptsFirst);
        if (left) {
            new ProducerAtWork("eve", buffer, "oat").expectDone();
        }
        ringing.open();
        Everybody.settles();
        String when = "ann was interrupted in put(\"oat\") as the only place came free, and oat is in the buffer;"
                + " then she calls put(\"oat\") once more";
        Expect.that(
                !ann.ended() || ann.thrown() != null,
                WRONG_RESULT,
                "%s. The buffer has room for 1, and her put() returned.",
                when);
        new ConsumerAtWork("cleo", buffer).expectItem("oat", when);
        expectNoException(ann, when);
        new ConsumerAtWork("dan", buffer).expectItem("oat", when + ", and the first oat is taken");
    }

    private static void expectNoException(Worker ann, String when) {
        ann.join();
        Expect.that(
                ann.thrown() == null,
                WRONG_RESULT,
                "%s; it threw %s, and nobody had interrupted her again.",
                when,
                ann.thrown());
    }
}
