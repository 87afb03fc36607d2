package coordination.buffer;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import latchkey.check.Expect;
import latchkey.check.Worker;

/** Somebody who puts in one item, on a thread of their own. */
final class ProducerAtWork {
    private final String name;
    final Worker worker;

    ProducerAtWork(String name, BoundedBuffer<String> buffer, String item) {
        this.name = name;
        this.worker = Worker.attempt(name, () -> buffer.put(item));
    }

    boolean isDone() {
        return worker.ended() && worker.thrown() == null;
    }

    void expectDone() {
        worker.join();
        expectNoException();
    }

    void expectNoException() {
        Expect.that(
                worker.thrown() == null,
                WRONG_RESULT,
                "%s's put() threw %s, and nobody had interrupted it.",
                name,
                worker.thrown());
    }
}
