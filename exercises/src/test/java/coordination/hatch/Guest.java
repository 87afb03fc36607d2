package coordination.hatch;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import latchkey.check.Expect;
import latchkey.check.Worker;
import latchkey.diagnosis.Diagnosis;
import org.jspecify.annotations.Nullable;

/** Somebody who takes one dish. */
final class Guest {
    final String name;
    final Worker worker;

    @Nullable
    String dish;

    Guest(String name, ServingHatch hatch) {
        this.name = name;
        this.worker = Worker.attempt(name, () -> dish = hatch.take());
    }

    boolean hasLeft() {
        return worker.ended();
    }

    void expectDish(String expected, Diagnosis otherwise) {
        expectNoException();
        Expect.that(
                expected.equals(dish), otherwise, "%s took %s; %s was next in the order served.", name, dish, expected);
    }

    void expectNoException() {
        Expect.that(
                worker.thrown() == null, WRONG_RESULT, "%s's take() threw %s.", name, String.valueOf(worker.thrown()));
        Expect.that(!hasLeft() || dish != null, WRONG_RESULT, "%s's take() answered null.", name);
    }
}
