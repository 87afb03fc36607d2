package latchkey.programs;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import latchkey.programs.Sums.Summer;

/** Recursive tasks in a fork/join pool. */
public final class ForkJoinPrograms {

    private ForkJoinPrograms() {}

    @SuppressWarnings("serial") // never serialised
    public static class Sum extends RecursiveTask<Integer> {
        private final int[] numbers;
        private final int from;
        private final int to;

        public Sum(int[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return numbers[from];
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(numbers, from, middle);
            Sum right = new Sum(numbers, middle, to);
            left.fork();
            return right.compute() + left.join();
        }
    }

    /** Leaves out a forked half that is not done yet. */
    @SuppressWarnings("serial") // never serialised
    public static class ImpatientSum extends RecursiveTask<Integer> {
        private final int[] numbers;
        private final int from;
        private final int to;

        public ImpatientSum(int[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return numbers[from];
            }
            int middle = (from + to) / 2;
            ImpatientSum left = new ImpatientSum(numbers, from, middle);
            ImpatientSum right = new ImpatientSum(numbers, middle, to);
            left.fork();
            int sum = right.compute();
            return sum + (left.isDone() ? left.join() : 0);
        }
    }

    /** Counts its leaves in a shared plain array. */
    @SuppressWarnings("serial") // never serialised
    public static class LeafCount extends RecursiveAction {
        private final int[] count;
        private final int leaves;

        public LeafCount(int[] count, int leaves) {
            this.count = count;
            this.leaves = leaves;
        }

        @Override
        protected void compute() {
            if (leaves == 1) {
                count[0]++;
                return;
            }
            invokeAll(new LeafCount(count, leaves / 2), new LeafCount(count, leaves - leaves / 2));
        }
    }

    public static class InAForkJoinPool implements Summer {
        @Override
        public int sum(int[] numbers) {
            ForkJoinPool pool = new ForkJoinPool(2);
            try {
                return pool.invoke(new Sum(numbers, 0, numbers.length));
            } finally {
                pool.shutdown();
            }
        }
    }

    @Right("fj.ok")
    public static void fork_join_sum_of_two_numbers() throws Exception {
        Sums.addUpTwoOnes(new InAForkJoinPool());
    }

    @Right("fj.task.ok")
    public static void fork_join_sum_of_four_numbers() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        int[] numbers = {1, 1, 1, 1};
        int sum = pool.invoke(new Sum(numbers, 0, 4));
        pool.shutdown();
        Together.checkEqual(4, sum);
    }

    @Wrong("fj.noJoin.bad")
    public static void fork_join_sum_that_does_not_join_its_forks() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        int[] numbers = {1, 1, 1, 1};
        int sum = pool.invoke(new ImpatientSum(numbers, 0, 4));
        pool.shutdown();
        Together.checkEqual(4, sum);
    }

    @Wrong("fj.shared.bad")
    public static void fork_join_actions_that_share_a_plain_count() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        int[] count = new int[1];
        pool.invoke(new LeafCount(count, 3));
        pool.shutdown();
        Together.checkEqual(3, count[0]);
    }
}
