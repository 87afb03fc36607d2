package latchkey.programs;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** One thread hands something straight to another. */
public final class SynchronousQueuePrograms {

    private SynchronousQueuePrograms() {}

    @Right("prim.syncQueue")
    public static void hand_over_of_a_number() throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        Together.run(() -> queue.put(1), () -> Together.check(queue.take() == 1, "the wrong number was taken"));
    }

    @Right("syncQueue.ok")
    public static void hand_over_of_a_box_filled_before() throws Exception {
        Together.checkEqual(7, handOverABox(true));
    }

    @Wrong("syncQueue.writeAfterPut.bad")
    public static void hand_over_of_a_box_filled_afterwards() throws Exception {
        Together.checkEqual(7, handOverABox(false));
    }

    private static int handOverABox(boolean fillsBefore) throws Exception {
        SynchronousQueue<Box> queue = new SynchronousQueue<>();
        int[] got = new int[1];
        Thread producer = new Thread(() -> {
            try {
                Box box = new Box();
                if (fillsBefore) {
                    box.value = 7;
                }
                queue.put(box);
                if (!fillsBefore) {
                    box.value = 7;
                }
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        Thread consumer = new Thread(() -> {
            try {
                got[0] = queue.take().value;
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        return got[0];
    }

    @Wrong("syncQueue.offer.bad")
    public static void offer_that_may_find_nobody_waiting() throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        boolean[] taken = new boolean[1];
        Thread consumer = new Thread(() -> {
            try {
                queue.poll(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        Thread producer = new Thread(() -> taken[0] = queue.offer(1));
        consumer.start();
        producer.start();
        producer.join();
        consumer.join();
        Together.checkEqual(true, taken[0]);
    }
}
