package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Queues that hand out the most urgent item, or only items whose time has come. */
public final class OrderedQueuePrograms {

    private OrderedQueuePrograms() {}

    @Right("pbq.afterwards.ok")
    public static void priorities_looked_at_when_all_items_are_there() throws Exception {
        PriorityBlockingQueue<Integer> queue = new PriorityBlockingQueue<>();
        Together.run(() -> queue.put(2), () -> queue.put(1));
        Together.checkEqual(1, queue.take());
        Together.checkEqual(2, queue.take());
    }

    @Wrong("pbq.meanwhile.bad")
    public static void priorities_looked_at_while_items_are_still_put() throws Exception {
        PriorityBlockingQueue<Integer> queue = new PriorityBlockingQueue<>();
        Together.run(() -> queue.put(2), () -> queue.put(1), () -> {
            Together.checkEqual(1, queue.take());
            Together.checkEqual(2, queue.take());
        });
    }

    /** A job whose urgency may change. */
    private static final class Job implements Comparable<Job> {
        private int rank;

        Job(int rank) {
            this.rank = rank;
        }

        @Override
        public int compareTo(Job other) {
            return Integer.compare(rank, other.rank);
        }
    }

    @Right("pbq.rerank.ok")
    public static void job_that_is_taken_out_to_change_its_rank() throws Exception {
        PriorityBlockingQueue<Job> queue = new PriorityBlockingQueue<>();
        Job job = new Job(5);
        queue.put(job);
        Together.run(() -> queue.put(new Job(1)), () -> {
            if (queue.remove(job)) {
                job.rank = 0;
                queue.put(job);
            }
        });
        Together.checkEqual(0, queue.take().rank);
        Together.checkEqual(1, queue.take().rank);
    }

    @Wrong("pbq.rerank.bad")
    public static void job_whose_rank_changes_in_the_queue() throws Exception {
        PriorityBlockingQueue<Job> queue = new PriorityBlockingQueue<>();
        Job job = new Job(5);
        queue.put(job);
        Together.run(() -> queue.put(new Job(1)), () -> job.rank = 0);
        Together.checkEqual(0, queue.take().rank);
        Together.checkEqual(1, queue.take().rank);
    }

    /** An item that can be taken when it is due. */
    private static final class Parcel implements Delayed {
        private final int number;
        private long due;

        Parcel(int number, long due) {
            this.number = number;
            this.due = due;
        }

        static Parcel dueIn(int number, int milliseconds) {
            return new Parcel(number, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds));
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.signum(due - ((Parcel) other).due);
        }
    }

    @Right("dq.oneClock.ok")
    public static void parcels_that_are_all_there_when_they_are_taken() throws Exception {
        DelayQueue<Parcel> queue = new DelayQueue<>();
        long now = System.nanoTime();
        Together.run(() -> queue.put(new Parcel(2, now + 2_000_000)), () -> queue.put(new Parcel(1, now + 1_000_000)));
        Together.checkEqual(1, queue.take().number);
        Together.checkEqual(2, queue.take().number);
    }

    @Wrong("dq.ownClock.bad")
    public static void parcels_whose_delays_begin_when_they_are_put() throws Exception {
        DelayQueue<Parcel> queue = new DelayQueue<>();
        Together.run(() -> queue.put(Parcel.dueIn(2, 2)), () -> queue.put(Parcel.dueIn(1, 1)), () -> {
            Together.checkEqual(1, queue.take().number);
            Together.checkEqual(2, queue.take().number);
        });
    }

    @Right("dq.twoTakers.ok")
    public static void parcels_that_two_take() throws Exception {
        DelayQueue<Parcel> queue = new DelayQueue<>();
        AtomicInteger sum = new AtomicInteger();
        Together.Body taker = () -> sum.addAndGet(queue.take().number);
        Together.run(taker, taker, () -> {
            queue.put(Parcel.dueIn(1, 3));
            queue.put(Parcel.dueIn(2, 1));
        });
        Together.checkEqual(3, sum.get());
    }

    @Wrong("dq.pollEarly.bad")
    public static void parcel_that_is_polled_before_it_is_due() throws Exception {
        DelayQueue<Parcel> queue = new DelayQueue<>();
        Together.run(() -> queue.put(Parcel.dueIn(1, 1)), () -> {
            Thread.sleep(1);
            Together.checkEqual(1, Objects.requireNonNull(queue.poll()).number);
        });
    }

    @Right("dq.postponed.ok")
    public static void parcel_that_is_replaced_by_a_later_one() throws Exception {
        DelayQueue<Parcel> queue = new DelayQueue<>();
        Parcel parcel = Parcel.dueIn(1, 1);
        queue.put(parcel);
        Together.run(() -> Together.checkEqual(1, queue.take().number), () -> {
            if (queue.remove(parcel)) {
                queue.put(Parcel.dueIn(1, 2));
            }
        });
        Together.checkEqual(0, queue.size());
    }

    @Wrong("dq.postponed.bad")
    public static void parcel_that_is_postponed_in_the_queue() throws Exception {
        DelayQueue<Parcel> queue = new DelayQueue<>();
        Parcel parcel = Parcel.dueIn(1, 1);
        queue.put(parcel);
        Together.run(() -> Together.checkEqual(1, queue.take().number), () -> parcel.due += 1_000_000);
        Together.checkEqual(0, queue.size());
    }
}
