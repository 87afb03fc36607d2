package coordination.buffer;

import static coordination.buffer.BufferExpectations.putAll;
import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Expect;
import latchkey.check.Worker;

/** Items on their way through a buffer. */
final class TrafficScenarios {
    private TrafficScenarios() {}

    static void oneBringsAndOneFetches(int capacity) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        List<String> taken = new ArrayList<>();
        Worker.together(() -> putAll(buffer, "rye", "oat", "corn"), () -> {
            for (int i = 0; i < 3; i++) {
                taken.add(String.valueOf(buffer.take()));
            }
        });
        expectEachOnce(taken, "rye", "oat", "corn");
        Expect.that(
                taken.equals(List.of("rye", "oat", "corn")),
                WRONG_ORDER,
                "ann put in rye, oat, corn, one after the other; bob took %s.",
                taken);
    }

    static void twoBringAndTwoFetch() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        ProducerAtWork ann = new ProducerAtWork("ann", buffer, "rye");
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "oat");
        ConsumerAtWork cleo = new ConsumerAtWork("cleo", buffer);
        ConsumerAtWork dan = new ConsumerAtWork("dan", buffer);
        for (Worker worker : List.of(ann.worker, bob.worker, cleo.worker, dan.worker)) {
            worker.join();
        }
        ann.expectNoException();
        bob.expectNoException();
        cleo.expectNoException();
        dan.expectNoException();
        expectEachOnce(List.of(String.valueOf(cleo.got), String.valueOf(dan.got)), "rye", "oat");
    }

    private static void expectEachOnce(List<String> taken, String... items) {
        for (String item : items) {
            long times = taken.stream().filter(item::equals).count();
            Expect.that(times < 2, DUPLICATED_ITEM, "%s was put in once and taken %d times.", item, times);
            Expect.that(times > 0, LOST_ITEM, "%s was put in; taken were %s.", item, taken);
        }
    }
}
