package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Producers and consumers share a buffer with room for one element. */
public final class BufferPrograms {

    private BufferPrograms() {}

    @Right("buffer.ok.monitor")
    public static void buffer_with_a_monitor_that_notifies_all() throws Exception {
        produceAndConsume(new Buffers.NotifyingAll(1), 2, 2, 1);
    }

    @Right("buffer.ok.cond")
    public static void buffer_with_two_conditions() throws Exception {
        produceAndConsume(new Buffers.TwoConditions(1), 2, 2, 1);
    }

    @Wrong("buffer.bad.notify")
    public static void buffer_that_notifies_only_one() throws Exception {
        produceAndConsume(new Buffers.NotifyingOne(1), 2, 2, 1);
    }

    @Wrong("buffer.bad.notify.1p2c")
    public static void buffer_that_notifies_only_one_of_two_consumers() throws Exception {
        produceAndConsume(new Buffers.NotifyingOne(1), 1, 2, 2);
    }

    @Wrong("buffer.bad.if")
    public static void buffer_that_asks_only_once_before_it_waits() throws Exception {
        produceAndConsume(new Buffers.AskingOnce(1), 2, 2, 1);
    }

    @Wrong("buffer.bad.spinCheck")
    public static void buffer_that_spins_on_a_plain_field() throws Exception {
        produceAndConsume(new Buffers.Spinning(1), 2, 2, 1);
    }

    private static void produceAndConsume(Buffers.Buffer buffer, int producers, int consumers, int putsPerProducer)
            throws Exception {
        AtomicInteger sum = new AtomicInteger();
        List<Together.Body> bodies = new ArrayList<>();
        for (int i = 0; i < producers; i++) {
            bodies.add(() -> {
                for (int put = 0; put < putsPerProducer; put++) {
                    buffer.put(1);
                }
            });
        }
        for (int i = 0; i < consumers; i++) {
            bodies.add(() -> {
                for (int take = 0; take < putsPerProducer * producers / consumers; take++) {
                    sum.addAndGet(buffer.take());
                }
            });
        }
        Together.run(bodies.toArray(new Together.Body[0]));
        Together.check(sum.get() == putsPerProducer * producers, "sum " + sum.get());
    }
}
