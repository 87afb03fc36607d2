package coordination.buffer;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import org.jspecify.annotations.Nullable;

/** What should be in a buffer. */
final class BufferExpectations {
    private BufferExpectations() {}

    static void putAll(BoundedBuffer<String> buffer, String... items) throws InterruptedException {
        for (String item : items) {
            buffer.put(item);
        }
    }

    static void expectSize(BoundedBuffer<String> buffer, int expected, String when) {
        int size = buffer.size();
        Expect.that(size == expected, WRONG_RESULT, "%s; size() is %d, expected %d.", when, size, expected);
    }

    static void expectTake(BoundedBuffer<String> buffer, String expected, String when) throws InterruptedException {
        expectItem(buffer.take(), expected, when);
    }

    static void expectItem(@Nullable String got, String expected, String when) {
        Expect.that(got != null, WRONG_RESULT, "%s; take() returned null, expected %s.", when, expected);
        Expect.that(expected.equals(got), WRONG_ORDER, "%s; take() returned %s, expected %s.", when, got, expected);
    }

    /** Nothing is in this buffer for one, and one place is free: not none, and not two. */
    static void expectEmptyAndSound(BoundedBuffer<String> buffer, String when) {
        ProducerAtWork gwen = new ProducerAtWork("gwen", buffer, "corn");
        Everybody.settles();
        if (!gwen.worker.ended()) {
            ConsumerAtWork hal = new ConsumerAtWork("hal", buffer);
            hal.worker.join();
            Expect.fail(
                    "corn".equals(hal.got) ? LEAKED_PERMIT : WRONG_RESULT,
                    "%s; nothing should be in the buffer for one, but the next put() waits%s.",
                    when,
                    "corn".equals(hal.got) ? "" : ", and the next take() returned " + hal.got);
        }
        gwen.expectDone();
        ProducerAtWork ivy = new ProducerAtWork("ivy", buffer, "malt");
        Everybody.settles();
        Expect.that(
                !ivy.worker.ended(),
                WRONG_RESULT,
                "%s; after that, two puts into a buffer for one have returned, and nobody has taken anything.",
                when);
        new ConsumerAtWork("hal", buffer).expectItem("corn", when + ", and corn was put in");
        ivy.expectDone();
        new ConsumerAtWork("hal", buffer).expectItem("malt", when + ", and corn and malt were put in, and corn taken");
    }
}
