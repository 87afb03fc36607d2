package latchkey.programs;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Items that are handed from thread to thread, or kept when nobody takes them. */
public final class HandoverPrograms {

    private HandoverPrograms() {}

    @Right("ltq.transferReply.ok")
    public static void transferred_box_that_comes_back_with_a_reply() throws Exception {
        LinkedTransferQueue<Box> orders = new LinkedTransferQueue<>();
        LinkedTransferQueue<Box> replies = new LinkedTransferQueue<>();
        Together.run(
                () -> {
                    Box box = new Box();
                    box.value = 1;
                    orders.transfer(box);
                    Together.checkEqual(2, replies.take().value);
                },
                () -> {
                    Box box = orders.take();
                    box.value++;
                    replies.put(box);
                });
    }

    @Wrong("ltq.transferReply.bad")
    public static void transferred_box_that_is_taken_for_done() throws Exception {
        LinkedTransferQueue<Box> orders = new LinkedTransferQueue<>();
        Together.run(
                () -> {
                    Box box = new Box();
                    box.value = 1;
                    orders.transfer(box);
                    Together.checkEqual(2, box.value);
                },
                () -> orders.take().value++);
    }

    @Right("ltq.transferSeen.ok")
    public static void transfer_that_returns_when_the_queue_is_empty_again() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        Together.run(
                () -> {
                    queue.transfer(1);
                    Together.check(queue.isEmpty(), "transferred but still there");
                },
                () -> Together.checkEqual(1, queue.take()));
    }

    @Wrong("ltq.putSeen.bad")
    public static void put_that_is_expected_to_wait_for_the_consumer() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        Together.run(
                () -> {
                    queue.put(1);
                    Together.check(queue.isEmpty(), "put and still there");
                },
                () -> Together.checkEqual(1, queue.take()));
    }

    @Right("ltq.timedTransfer.ok")
    public static void item_that_its_producer_keeps_when_nobody_takes_it_in_time() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        AtomicInteger processed = new AtomicInteger();
        Together.run(
                () -> {
                    if (!queue.tryTransfer(1, 1, TimeUnit.MILLISECONDS)) {
                        processed.incrementAndGet();
                    }
                },
                () -> {
                    if (queue.poll(1, TimeUnit.MILLISECONDS) != null) {
                        processed.incrementAndGet();
                    }
                });
        Together.checkEqual(1, processed.get());
    }

    @Wrong("ltq.timedTransfer.bad")
    public static void item_that_its_producer_processes_although_it_stays_in_the_queue() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        AtomicInteger processed = new AtomicInteger();
        Together.run(
                () -> {
                    if (!queue.offer(1, 1, TimeUnit.MILLISECONDS) || !queue.isEmpty()) {
                        processed.incrementAndGet();
                    }
                },
                () -> {
                    if (queue.poll(1, TimeUnit.MILLISECONDS) != null) {
                        processed.incrementAndGet();
                    }
                });
        Together.checkEqual(1, processed.get());
    }

    @Wrong("ltq.waitingConsumer.bad")
    public static void producers_that_both_see_the_one_waiting_consumer() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        AtomicInteger processed = new AtomicInteger();
        Together.Body producer = () -> {
            if (queue.hasWaitingConsumer()) {
                queue.put(1);
            } else {
                processed.incrementAndGet();
            }
        };
        Together.run(producer, producer, () -> {
            if (queue.poll(1, TimeUnit.MILLISECONDS) != null) {
                processed.incrementAndGet();
            }
        });
        Together.checkEqual(2, processed.get());
    }

    @Right("ltq.tryTransferOrPut.ok")
    public static void item_that_is_put_when_nobody_waits_for_it() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        Together.run(
                () -> {
                    if (!queue.tryTransfer(1)) {
                        queue.put(1);
                    }
                },
                () -> Together.checkEqual(1, queue.take()));
        Together.check(queue.isEmpty(), "the item is there twice");
    }

    @Wrong("ltq.tryTransferOnly.bad")
    public static void item_that_is_lost_when_nobody_waits_for_it() throws Exception {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        Together.run(
                () -> {
                    boolean ignored = queue.tryTransfer(1);
                },
                () -> Together.checkEqual(1, queue.take()));
    }

    @Right("syq.bothOrNeither.ok")
    public static void timed_offer_and_poll_that_succeed_together() throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        boolean[] done = new boolean[2];
        Together.run(() -> done[0] = queue.offer(1, 1, TimeUnit.MILLISECONDS), () -> {
            Integer item = queue.poll(1, TimeUnit.MILLISECONDS);
            done[1] = item != null;
        });
        Together.checkEqual(done[0], done[1]);
    }

    @Wrong("syq.pollGaveUp.bad")
    public static void put_to_a_consumer_that_may_have_given_up() throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>(true);
        Together.run(
                () -> {
                    Thread.sleep(1);
                    queue.put(1);
                },
                () -> {
                    Integer item = queue.poll(1, TimeUnit.MILLISECONDS);
                    Together.check(item == null || item == 1, "an item from nowhere");
                });
    }

    @Right("syq.twoProducers.ok")
    public static void producers_whose_items_come_in_any_order() throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>(true);
        Together.run(() -> queue.put(1), () -> queue.put(2), () -> Together.checkEqual(3, queue.take() + queue.take()));
    }

    @Wrong("syq.twoProducers.bad")
    public static void producers_whose_items_are_expected_in_order() throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>(true);
        Together.run(() -> queue.put(1), () -> queue.put(2), () -> {
            Together.checkEqual(1, queue.take());
            Together.checkEqual(2, queue.take());
        });
    }
}
