package latchkey.programs;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Three stages: one counts to three, one doubles, one adds up. Minus one says that no more comes. */
public final class PipelinePrograms {

    private PipelinePrograms() {}

    @Right("pipe.lbq.ok")
    public static void pipeline_of_linked_queues() throws Exception {
        Together.checkEqual(12, pipeline(new LinkedBlockingQueue<>(1), new LinkedBlockingQueue<>(1), false));
    }

    @Right("pipe.abq.ok")
    public static void pipeline_of_array_queues() throws Exception {
        Together.checkEqual(12, pipeline(new ArrayBlockingQueue<>(1), new ArrayBlockingQueue<>(1), false));
    }

    @Wrong("pipe.offerDrops.bad")
    public static void pipeline_that_drops_what_finds_no_room() throws Exception {
        Together.checkEqual(12, pipeline(new ArrayBlockingQueue<>(1), new ArrayBlockingQueue<>(1), true));
    }

    private static int pipeline(BlockingQueue<Integer> numbers, BlockingQueue<Integer> doubles, boolean drops)
            throws Exception {
        int[] sum = new int[1];
        Thread counting = new Thread(() -> {
            try {
                for (int i = 1; i <= 3; i++) {
                    numbers.put(i);
                }
                numbers.put(-1);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        Thread doubling = new Thread(() -> {
            try {
                int number;
                while ((number = numbers.take()) != -1) {
                    if (drops) {
                        doubles.offer(number * 2);
                    } else {
                        doubles.put(number * 2);
                    }
                }
                doubles.put(-1);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        Thread adding = new Thread(() -> {
            try {
                int number;
                while ((number = doubles.take()) != -1) {
                    sum[0] += number;
                }
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        counting.start();
        doubling.start();
        adding.start();
        counting.join();
        doubling.join();
        adding.join();
        return sum[0];
    }

    @Wrong("pipe.noPoison.bad")
    public static void consumer_that_is_never_told_to_stop() throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        Thread consumer = new Thread(() -> {
            try {
                while (queue.take() != -1) {
                    // drop it and take the next
                }
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        consumer.start();
        queue.put(1);
        consumer.join();
    }
}
