package latchkey.programs;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import org.jspecify.annotations.Nullable;

/** Fork/join tasks that are counted, taken back, blocked or failing. */
public final class ForkJoinTaskPrograms {

    private static final int[] NUMBERS = {1, 2, 3};

    private ForkJoinTaskPrograms() {}

    /** Adds up numbers; each task becomes complete when the expected number of halves has. */
    @SuppressWarnings("serial") // never serialised
    private static final class CountedSum extends CountedCompleter<Void> {
        private final int from;
        private final int to;
        private final int pending;
        private @Nullable CountedSum left;
        private @Nullable CountedSum right;
        private int sum;

        CountedSum(@Nullable CountedSum parent, int from, int to, int pending) {
            super(parent);
            this.from = from;
            this.to = to;
            this.pending = pending;
        }

        @Override
        public void compute() {
            if (to - from == 1) {
                sum = NUMBERS[from];
            } else {
                int middle = (from + to) / 2;
                CountedSum first = new CountedSum(this, from, middle, pending);
                CountedSum second = new CountedSum(this, middle, to, pending);
                left = first;
                right = second;
                setPendingCount(pending);
                first.fork();
                second.fork();
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (left != null && right != null) {
                sum = left.sum + right.sum;
            }
        }
    }

    @Right("fjt.counted.ok")
    public static void counted_sum_that_expects_both_halves() throws Exception {
        Together.checkEqual(6, countedSum(2));
    }

    @Wrong("fjt.counted.bad")
    public static void counted_sum_that_expects_one_half_too_few() throws Exception {
        Together.checkEqual(6, countedSum(1));
    }

    @Wrong("fjt.countedTooMany.bad")
    public static void counted_sum_that_expects_one_half_too_many() throws Exception {
        Together.checkEqual(6, countedSum(3));
    }

    private static int countedSum(int pending) {
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            CountedSum root = new CountedSum(null, 0, NUMBERS.length, pending);
            pool.invoke(root);
            return root.sum;
        }
    }

    /** Adds up numbers; takes the left half back when nobody has begun with it. */
    @SuppressWarnings("serial") // never serialised
    private static final class UnforkingSum extends RecursiveTask<Integer> {
        private final int from;
        private final int to;
        private final boolean joins;
        private int sum;

        UnforkingSum(int from, int to, boolean joins) {
            this.from = from;
            this.to = to;
            this.joins = joins;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                sum = NUMBERS[from];
            } else {
                int middle = (from + to) / 2;
                UnforkingSum left = new UnforkingSum(from, middle, joins);
                UnforkingSum right = new UnforkingSum(middle, to, joins);
                left.fork();
                sum = right.compute();
                if (left.tryUnfork()) {
                    sum += left.compute();
                } else {
                    sum += joins ? left.join() : left.sum;
                }
            }
            return sum;
        }
    }

    @Right("fjt.unfork.ok")
    public static void half_that_is_taken_back_or_joined() throws Exception {
        Together.checkEqual(6, unforkingSum(true));
    }

    @Wrong("fjt.unfork.bad")
    public static void half_that_is_taken_for_done_when_it_cannot_be_taken_back() throws Exception {
        Together.checkEqual(6, unforkingSum(false));
    }

    private static int unforkingSum(boolean joins) {
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            return pool.invoke(new UnforkingSum(0, 2, joins)) + NUMBERS[2];
        }
    }

    @Right("fjt.managedBlock.ok")
    public static void blocked_worker_that_tells_its_pool() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        ForkJoinPool.ManagedBlocker blocker = new ForkJoinPool.ManagedBlocker() {
            @Override
            public boolean block() throws InterruptedException {
                open.await();
                return true;
            }

            @Override
            public boolean isReleasable() {
                return open.getCount() == 0;
            }
        };
        blockTheOnlyWorker(open, () -> {
            ForkJoinPool.managedBlock(blocker);
            return true;
        });
    }

    @Wrong("fjt.managedBlock.bad")
    public static void blocked_worker_that_does_not_tell_its_pool() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        blockTheOnlyWorker(open, () -> {
            open.await();
            return true;
        });
    }

    private static void blockTheOnlyWorker(CountDownLatch open, Callable<Boolean> waiting) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            ForkJoinTask<Boolean> waiter = pool.submit(waiting);
            ForkJoinTask<?> opener = pool.submit(() -> open.countDown());
            Together.check(waiter.get(), "did not wait");
            opener.get();
        }
    }

    /** Writes five into a box. */
    @SuppressWarnings("serial") // never serialised
    private static final class Writing extends RecursiveAction {
        private final Box box;

        Writing(Box box) {
            this.box = box;
        }

        @Override
        protected void compute() {
            box.value = 5;
        }
    }

    /** Always fails. */
    @SuppressWarnings("serial") // never serialised
    private static final class Failing extends RecursiveAction {
        @Override
        protected void compute() {
            throw new IllegalStateException("on purpose");
        }
    }

    @Right("fjt.siblingFails.ok")
    public static void box_that_is_read_only_if_its_task_completed_although_the_other_one_failed() throws Exception {
        runWithFailingSibling(true);
    }

    @Wrong("fjt.siblingFails.bad")
    public static void box_that_is_read_although_its_task_may_go_on_after_the_other_one_failed() throws Exception {
        runWithFailingSibling(false);
    }

    private static void runWithFailingSibling(boolean looks) throws Exception {
        Box box = new Box();
        Callable<Boolean> both = () -> {
            Writing writing = new Writing(box);
            try {
                ForkJoinTask.invokeAll(new Failing(), writing);
                return false;
            } catch (IllegalStateException e) {
                if (!looks || writing.isCompletedNormally()) {
                    Together.checkEqual(5, box.value);
                }
                return true;
            }
        };
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            Together.check(pool.submit(both).get(), "nothing failed");
        }
    }

    @Right("fjt.common.ok")
    public static void tasks_of_the_common_pool_that_are_joined() throws Exception {
        int[] parts = new int[2];
        ForkJoinTask<?> first = ForkJoinPool.commonPool().submit(() -> write(parts, 0));
        ForkJoinTask<?> second = ForkJoinPool.commonPool().submit(() -> write(parts, 1));
        first.join();
        second.join();
        Together.checkEqual(3, parts[0] + parts[1]);
    }

    private static void write(int[] parts, int index) {
        parts[index] = index + 1;
    }
}
