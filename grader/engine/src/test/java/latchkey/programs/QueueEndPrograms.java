package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounded queues, both ends of a deque, and the pills that end a queue. */
public final class QueueEndPrograms {

    private static final int PILL = -1;

    private QueueEndPrograms() {}

    @Right("bq.pillForEach.ok")
    public static void consumers_that_get_a_pill_each() throws Exception {
        consumeByTwo(2, false);
    }

    @Right("bq.pillPassedOn.ok")
    public static void consumers_that_pass_the_only_pill_on() throws Exception {
        consumeByTwo(1, true);
    }

    @Wrong("bq.pillForBoth.bad")
    public static void consumers_that_get_one_pill_for_both() throws Exception {
        consumeByTwo(1, false);
    }

    private static void consumeByTwo(int pills, boolean passesOn) throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2);
        AtomicInteger sum = new AtomicInteger();
        Together.Body consumer = () -> {
            int item = queue.take();
            while (item != PILL) {
                sum.addAndGet(item);
                item = queue.take();
            }
            if (passesOn) {
                queue.put(PILL);
            }
        };
        Together.run(consumer, consumer, () -> {
            queue.put(1);
            queue.put(2);
            for (int i = 0; i < pills; i++) {
                queue.put(PILL);
            }
        });
        Together.checkEqual(3, sum.get());
    }

    @Right("bq.pillsCounted.ok")
    public static void consumer_that_waits_for_the_pills_of_both_producers() throws Exception {
        consumeFromTwo(2);
    }

    @Wrong("bq.firstPill.bad")
    public static void consumer_that_stops_at_the_first_of_two_pills() throws Exception {
        consumeFromTwo(1);
    }

    private static void consumeFromTwo(int pills) throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        int[] sum = new int[1];
        Together.Body producer = () -> {
            queue.put(1);
            queue.put(PILL);
        };
        Together.run(producer, producer, () -> {
            int seen = 0;
            while (seen < pills) {
                int item = queue.take();
                if (item == PILL) {
                    seen++;
                } else {
                    sum[0] += item;
                }
            }
        });
        Together.checkEqual(2, sum[0]);
    }

    @Right("bq.drainTo.ok")
    public static void drain_that_is_repeated_until_all_is_there() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2);
        List<Integer> drained = new ArrayList<>();
        Together.run(() -> putOneToThree(queue), () -> {
            while (drained.size() < 3) {
                drained.add(queue.take());
                queue.drainTo(drained);
            }
        });
        Together.checkEqual(List.of(1, 2, 3), drained);
    }

    @Wrong("bq.drainTo.bad")
    public static void drain_that_is_expected_to_wait() throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        List<Integer> drained = new ArrayList<>();
        Together.run(() -> putOneToThree(queue), () -> {
            drained.add(queue.take());
            queue.drainTo(drained, 2);
        });
        Together.checkEqual(List.of(1, 2, 3), drained);
    }

    private static void putOneToThree(BlockingQueue<Integer> queue) throws InterruptedException {
        for (int i = 1; i <= 3; i++) {
            queue.put(i);
        }
    }

    @Right("bq.timedOffer.ok")
    public static void timed_offer_that_is_repeated() throws Exception {
        LinkedBlockingDeque<Integer> queue = new LinkedBlockingDeque<>(1);
        Together.run(
                () -> {
                    for (int i = 1; i <= 2; i++) {
                        boolean accepted = false;
                        while (!accepted) {
                            accepted = queue.offerLast(i, 1, TimeUnit.MILLISECONDS);
                        }
                    }
                },
                () -> Together.checkEqual(3, queue.takeFirst() + queue.takeFirst()));
    }

    @Wrong("bq.timedOffer.bad")
    public static void timed_offer_that_drops_its_item() throws Exception {
        LinkedBlockingDeque<Integer> queue = new LinkedBlockingDeque<>(1);
        Together.run(
                () -> {
                    for (int i = 1; i <= 2; i++) {
                        boolean ignored = queue.offerLast(i, 1, TimeUnit.MILLISECONDS);
                    }
                },
                () -> {
                    Thread.sleep(1);
                    Together.checkEqual(3, queue.takeFirst() + queue.takeFirst());
                });
    }

    @Wrong("bq.timedPoll.bad")
    public static void timed_poll_that_is_expected_to_find_something() throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        Together.run(
                () -> {
                    Thread.sleep(1);
                    queue.put(1);
                },
                () -> Together.checkEqual(1, Objects.requireNonNull(queue.poll(1, TimeUnit.MILLISECONDS))));
    }

    @Right("bq.pollWhatIsLeft.ok")
    public static void last_item_that_is_polled_by_two() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1, true);
        queue.put(1);
        AtomicInteger got = new AtomicInteger();
        Together.Body body = () -> {
            Integer item = queue.poll();
            if (item != null) {
                got.addAndGet(item);
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, got.get());
    }

    @Wrong("bq.takeWhatIsLeft.bad")
    public static void last_item_that_two_see_and_take() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1, true);
        queue.put(1);
        AtomicInteger got = new AtomicInteger();
        Together.Body body = () -> {
            if (!queue.isEmpty()) {
                got.addAndGet(queue.take());
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, got.get());
    }

    @Right("bq.offerIntoRoom.ok")
    public static void last_place_that_two_offers_compete_for() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        AtomicInteger accepted = new AtomicInteger();
        Together.Body body = () -> {
            if (queue.offer(1)) {
                accepted.incrementAndGet();
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, accepted.get());
    }

    @Wrong("bq.addIntoRoom.bad")
    public static void last_place_that_two_see_and_fill() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        Together.Body body = () -> {
            if (queue.remainingCapacity() > 0) {
                queue.add(1);
            }
        };
        Together.run(body, body);
        Together.checkEqual(1, queue.size());
    }

    @Right("bq.bothEnds.ok")
    public static void owner_and_thief_that_poll_at_both_ends() throws Exception {
        LinkedBlockingDeque<Integer> deque = new LinkedBlockingDeque<>(List.of(1, 2, 3));
        AtomicInteger sum = new AtomicInteger();
        Together.run(
                () -> {
                    Integer item;
                    while ((item = deque.pollFirst()) != null) {
                        sum.addAndGet(item);
                    }
                },
                () -> {
                    Integer item = deque.pollLast();
                    sum.addAndGet(item == null ? 0 : item);
                });
        Together.checkEqual(6, sum.get());
    }

    @Wrong("bq.bothEnds.bad")
    public static void thief_that_peeks_before_it_removes() throws Exception {
        LinkedBlockingDeque<Integer> deque = new LinkedBlockingDeque<>(List.of(1, 2));
        AtomicInteger sum = new AtomicInteger();
        Together.Body body = () -> {
            Integer item = deque.peekLast();
            if (item != null) {
                sum.addAndGet(item);
                deque.pollLast();
            }
        };
        Together.run(body, body);
        Together.checkEqual(3, sum.get());
    }

    @Right("bq.mutualPut.ok")
    public static void partners_that_put_one_item_then_take_one() throws Exception {
        swap(1);
    }

    @Wrong("bq.mutualPut.bad")
    public static void partners_that_put_more_than_fits_before_they_take() throws Exception {
        swap(2);
    }

    private static void swap(int items) throws Exception {
        BlockingQueue<Integer> there = new ArrayBlockingQueue<>(1);
        BlockingQueue<Integer> back = new ArrayBlockingQueue<>(1);
        Together.run(() -> putThenTake(there, back, items), () -> putThenTake(back, there, items));
    }

    private static void putThenTake(BlockingQueue<Integer> to, BlockingQueue<Integer> from, int items)
            throws InterruptedException {
        for (int i = 0; i < items; i++) {
            to.put(i);
        }
        for (int i = 0; i < items; i++) {
            Together.checkEqual(i, from.take());
        }
    }
}
