package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import latchkey.programs.Sums.Summer;

/** An executor's tasks add up an array. */
public final class ExecutorSumPrograms {

    private ExecutorSumPrograms() {}

    public static class InvokingAll implements Summer {
        @Override
        public int sum(int[] numbers) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Integer>> tasks = new ArrayList<>();
                for (int number : numbers) {
                    tasks.add(() -> number);
                }
                int sum = 0;
                for (Future<Integer> future : pool.invokeAll(tasks)) {
                    sum += future.get();
                }
                return sum;
            } finally {
                pool.shutdown();
            }
        }
    }

    public static class WithACompletionService implements Summer {
        @Override
        public int sum(int[] numbers) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                CompletionService<Integer> completed = new ExecutorCompletionService<>(pool);
                for (int number : numbers) {
                    completed.submit(() -> number);
                }
                int sum = 0;
                for (int i = 0; i < numbers.length; i++) {
                    sum += completed.take().get();
                }
                return sum;
            } finally {
                pool.shutdown();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static class AwaitingTermination implements Summer {
        private final AtomicInteger sum = new AtomicInteger();

        @Override
        public int sum(int[] numbers) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            for (int number : numbers) {
                pool.submit(() -> {
                    sum.addAndGet(number);
                });
            }
            pool.shutdown();
            if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the pool did not terminate");
            }
            return sum.get();
        }
    }

    /** Every future is waited for, but the tasks race with each other. */
    public static class InASharedPlainField implements Summer {
        private int sum;

        @Override
        public int sum(int[] numbers) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Future<?>> futures = new ArrayList<>();
            for (int number : numbers) {
                futures.add(pool.submit(() -> {
                    sum += number;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
            pool.shutdown();
            return sum;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the mistake under test
    public static class WithoutWaiting implements Summer {
        private final AtomicInteger sum = new AtomicInteger();

        @Override
        public int sum(int[] numbers) {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            for (int number : numbers) {
                pool.submit(() -> {
                    sum.addAndGet(number);
                });
            }
            pool.shutdown();
            return sum.get();
        }
    }

    @Right("exec.ok.invokeAll")
    public static void executor_sum_with_invoke_all() throws Exception {
        Sums.addUpTwoOnes(new InvokingAll());
    }

    @Right("exec.ok.ecs")
    public static void executor_sum_with_a_completion_service() throws Exception {
        Sums.addUpTwoOnes(new WithACompletionService());
    }

    @Right("exec.ok.awaitTermination")
    public static void executor_sum_that_awaits_termination() throws Exception {
        Sums.addUpTwoOnes(new AwaitingTermination());
    }

    @Wrong("exec.bad.sharedPlain")
    public static void executor_sum_in_a_shared_plain_field() throws Exception {
        Sums.addUpTwoOnes(new InASharedPlainField());
    }

    @Wrong("exec.bad.noWait")
    public static void executor_sum_read_without_waiting() throws Exception {
        Sums.addUpTwoOnes(new WithoutWaiting());
    }
}
