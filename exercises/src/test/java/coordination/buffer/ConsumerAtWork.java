package coordination.buffer;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import latchkey.check.Expect;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

/** Somebody who takes one item, on a thread of their own. */
final class ConsumerAtWork {
    private final String name;
    final Worker worker;

    @Nullable
    String got;

    ConsumerAtWork(String name, BoundedBuffer<String> buffer) {
        this.name = name;
        this.worker = Worker.attempt(name, () -> got = buffer.take());
    }

    void expectSomething(String when) {
        worker.join();
        expectNoException();
        Expect.that(got != null, WRONG_RESULT, "%s; %s's take() returned null.", when, name);
    }

    void expectItem(String expected, String when) {
        worker.join();
        expectNoException();
        BufferExpectations.expectItem(got, expected, when);
    }

    void expectNoException() {
        Expect.that(
                worker.thrown() == null,
                WRONG_RESULT,
                "%s's take() threw %s, and nobody had interrupted it.",
                name,
                worker.thrown());
    }
}
