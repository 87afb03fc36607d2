package coordination.buffer;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Worker;

/** Too many items, or none. */
final class WaitingScenarios {
    private WaitingScenarios() {}

    static void moreThanThereIsRoomFor(int capacity) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        List<ProducerAtWork> producers = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cleo").subList(0, capacity + 1)) {
            producers.add(new ProducerAtWork(name, buffer, "the tray of " + name));
        }
        Everybody.settles();
        producers.forEach(ProducerAtWork::expectNoException);
        long done = producers.stream().filter(ProducerAtWork::isDone).count();
        Expect.that(
                done <= capacity,
                WRONG_RESULT,
                "A buffer has room for %d; %d puts have returned, and nobody has taken anything.",
                capacity,
                done);
        Expect.that(
                done == capacity,
                HANGS,
                "A buffer has room for %d; only %d of %d puts have returned, and the others wait.",
                capacity,
                done,
                capacity + 1);
        Worker.start("eve", () -> {
                    for (int i = 0; i <= capacity; i++) {
                        buffer.take();
                    }
                })
                .join();
        producers.forEach(producer -> producer.worker.join());
    }

    static void nothingToTake() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        Everybody.settles();
        ann.expectNoException();
        Expect.that(!ann.worker.ended(), WRONG_RESULT, "The buffer is empty; ann's take() returned %s.", ann.got);
        ProducerAtWork bob = new ProducerAtWork("bob", buffer, "rye");
        bob.worker.join();
        ann.expectItem("rye", "The buffer was empty and ann waited; then bob put in rye");
    }

    /** Who has waited once waits the next time as well. */
    static void waitsEachTime() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        int puts = 4;
        int[] returned = new int[1];
        Worker ann = Worker.start("ann", () -> {
            for (int i = 1; i <= puts; i++) {
                buffer.put("tray " + i);
                returned[0]++;
            }
        });
        for (int taken = 0; taken < puts; taken++) {
            Everybody.settles();
            Expect.that(
                    returned[0] <= taken + 1,
                    WRONG_RESULT,
                    "A buffer has room for 1; %d of ann's puts have returned, with %d taken.",
                    returned[0],
                    taken);
            new ConsumerAtWork("bob", buffer)
                    .expectItem("tray " + (taken + 1), "ann puts in " + puts + " trays, numbered from 1");
        }
        ann.join();
    }

    static void neverMoreThanOne() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        int[] begun = new int[1];
        int[] returned = new int[1];
        Scenario puts = () -> {
            buffer.put("rye");
            returned[0]++;
            Expect.that(
                    returned[0] - begun[0] <= 1,
                    WRONG_RESULT,
                    "A buffer has room for 1; %d puts have returned, and only %d takes have begun.",
                    returned[0],
                    begun[0]);
        };
        Worker.together(puts, puts, () -> {
            begun[0]++;
            buffer.take();
        });
    }
}
