package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import latchkey.programs.Sums.Summer;

/** Completable futures add up an array. */
public final class CompletableFutureSumPrograms {

    private CompletableFutureSumPrograms() {}

    public static class InTheCommonPool implements Summer {
        @Override
        public int sum(int[] numbers) throws Exception {
            CompletableFuture<Integer> total = CompletableFuture.completedFuture(0);
            for (int number : numbers) {
                total = total.thenCombine(CompletableFuture.supplyAsync(() -> number), Integer::sum);
            }
            return total.get();
        }
    }

    public static class InAPoolOfItsOwn implements Summer {
        @Override
        public int sum(int[] numbers) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                CompletableFuture<Integer> total = CompletableFuture.completedFuture(0);
                for (int number : numbers) {
                    total = total.thenCombine(CompletableFuture.supplyAsync(() -> number, pool), Integer::sum);
                }
                return total.get();
            } finally {
                pool.shutdown();
            }
        }
    }

    public static class InASharedPlainField implements Summer {
        private int sum;

        @Override
        public int sum(int[] numbers) throws Exception {
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (int number : numbers) {
                futures.add(CompletableFuture.runAsync(() -> {
                    sum += number;
                }));
            }
            CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]))
                    .get();
            return sum;
        }
    }

    @Right("cf.ok.commonPool")
    public static void future_sum_in_the_common_pool() throws Exception {
        Sums.addUpTwoOnes(new InTheCommonPool());
    }

    @Right("cf.ok.ownPool")
    public static void future_sum_in_a_pool_of_its_own() throws Exception {
        Sums.addUpTwoOnes(new InAPoolOfItsOwn());
    }

    @Wrong("cf.bad.sharedPlain")
    public static void future_sum_in_a_shared_plain_field() throws Exception {
        Sums.addUpTwoOnes(new InASharedPlainField());
    }
}
