package latchkey.programs;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Threads hand elements over through the library's queues. */
public final class BlockingQueuePrograms {

    private BlockingQueuePrograms() {}

    @Right("prim.abq")
    public static void array_blocking_queue_that_keeps_the_order() throws Exception {
        ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        Together.run(
                () -> {
                    queue.put(1);
                    queue.put(2);
                },
                () -> Together.check(queue.take() == 1 && queue.take() == 2, "wrong order"));
    }

    @Right("prim.lbq")
    public static void linked_blocking_queue_that_keeps_the_order() throws Exception {
        LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>(1);
        Together.run(
                () -> {
                    queue.put(1);
                    queue.put(2);
                },
                () -> Together.check(queue.take() == 1 && queue.take() == 2, "wrong order"));
    }

    @Right("prim.timedPoll")
    public static void timed_poll_that_waits_long_enough() throws Exception {
        LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>(1);
        Together.run(() -> queue.put(1), () -> Together.check(queue.poll(5, TimeUnit.SECONDS) != null, "timed out"));
    }

    @Right("queues.misc.ok")
    public static void transfer_through_several_queues() throws Exception {
        ConcurrentSkipListMap<Integer, Integer> map = new ConcurrentSkipListMap<>();
        ConcurrentLinkedQueue<Integer> linked = new ConcurrentLinkedQueue<>();
        LinkedTransferQueue<Integer> transfer = new LinkedTransferQueue<>();
        PriorityBlockingQueue<Integer> priority = new PriorityBlockingQueue<>();
        Thread producer = new Thread(() -> {
            try {
                map.put(1, 1);
                linked.add(1);
                transfer.transfer(1);
                priority.put(1);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        producer.start();
        int sum = transfer.take() + priority.take();
        producer.join();
        Together.checkEqual(4, sum + map.size() + linked.size());
    }

    @Right("delayQueue.ok")
    public static void delay_queue_that_gives_the_shorter_delay_first() throws Exception {
        class Reminder implements Delayed {
            final long due;

            Reminder(long milliseconds) {
                due = System.nanoTime() + milliseconds * 1_000_000;
            }

            @Override
            public long getDelay(TimeUnit unit) {
                return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
            }

            @Override
            public int compareTo(Delayed other) {
                return Long.compare(due, ((Reminder) other).due);
            }
        }
        DelayQueue<Reminder> queue = new DelayQueue<>();
        queue.put(new Reminder(50_000));
        queue.put(new Reminder(1000));
        Reminder first = queue.take();
        Reminder second = queue.take();
        Together.check(first.due < second.due, "the longer delay came first");
    }
}
