package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Futures that are combined, chained, timed out, or never completed. */
public final class CompletableFuturePrograms {

    private CompletableFuturePrograms() {}

    @Right("cf.allOf.ok")
    public static void futures_read_after_all_are_joined() throws Exception {
        Together.checkEqual(6, addUpOneTwoThree(true));
    }

    @Wrong("cf.noJoin.bad")
    public static void futures_read_before_they_are_joined() throws Exception {
        Together.checkEqual(6, addUpOneTwoThree(false));
    }

    private static int addUpOneTwoThree(boolean joins) {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int number = i;
            futures.add(CompletableFuture.supplyAsync(() -> number));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
        if (joins) {
            all.join();
        }
        int sum = 0;
        for (CompletableFuture<Integer> future : futures) {
            sum += future.getNow(0);
        }
        return sum;
    }

    @Right("cf.orTimeout.ok")
    public static void future_that_times_out() throws Exception {
        CompletableFuture<String> never = new CompletableFuture<>();
        Together.checkEqual("TimeoutException", valueOrCause(never.orTimeout(5, TimeUnit.SECONDS)));
    }

    @Wrong("cf.never.bad")
    public static void future_that_is_never_completed() throws Exception {
        valueOrCause(new CompletableFuture<>());
    }

    private static String valueOrCause(CompletableFuture<String> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause()).getClass().getSimpleName();
        }
    }

    @Right("cf.completeOnTimeout.ok")
    public static void future_with_a_default_after_a_timeout() throws Exception {
        CompletableFuture<String> future = CompletableFuture.supplyAsync(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                // nobody interrupts this task
            }
            return "late";
        });
        String value = future.completeOnTimeout("default", 1, TimeUnit.SECONDS).get();
        Together.check(value.equals("default") || value.equals("late"), value);
    }

    @Right("cf.chain.ok")
    public static void stages_that_follow_each_other() throws Exception {
        int[] sum = new int[1];
        CompletableFuture<Void> chain =
                CompletableFuture.supplyAsync(() -> 1).thenAcceptAsync(number -> sum[0] += number);
        chain = chain.thenRunAsync(() -> sum[0] += 10);
        chain.get();
        Together.checkEqual(11, sum[0]);
    }

    @Wrong("cf.branchesShared.bad")
    public static void branches_that_share_a_plain_sum() throws Exception {
        int[] sum = new int[1];
        CompletableFuture<Void> first =
                CompletableFuture.supplyAsync(() -> 1).thenAcceptAsync(number -> sum[0] += number);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> sum[0] += 10);
        CompletableFuture.allOf(first, second).get();
        Together.checkEqual(11, sum[0]);
    }
}
