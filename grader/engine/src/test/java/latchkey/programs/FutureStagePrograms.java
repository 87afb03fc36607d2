package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Stages that rely on the thread they run in, on their order, or on the one that completes first. */
public final class FutureStagePrograms {

    private FutureStagePrograms() {}

    @Right("cfx.callbackThread.ok")
    public static void callbacks_that_all_run_in_one_worker() throws Exception {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            Together.checkEqual(4, addInCallbacks(worker));
        }
    }

    @Wrong("cfx.callbackThread.bad")
    public static void callbacks_that_run_in_whatever_thread_completes_or_registers() throws Exception {
        Together.checkEqual(4, addInCallbacks(Runnable::run));
    }

    private static int addInCallbacks(Executor executor) throws Exception {
        CompletableFuture<Integer> source = new CompletableFuture<>();
        int[] sum = new int[1];
        Together.Body body = () ->
                source.thenAcceptAsync(number -> sum[0] += number, executor).join();
        Together.run(body, body, () -> source.complete(2));
        return sum[0];
    }

    @Right("cfx.twoCompleters.ok")
    public static void completers_that_ask_who_was_first() throws Exception {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        AtomicInteger wins = new AtomicInteger();
        Together.run(() -> completeAndLook(future, 1, wins), () -> completeAndLook(future, 2, wins));
        Together.checkEqual(1, wins.get());
    }

    private static void completeAndLook(CompletableFuture<Integer> future, int number, AtomicInteger wins) {
        if (future.complete(number)) {
            Together.checkEqual(number, future.join());
            wins.incrementAndGet();
        } else {
            Together.checkEqual(3 - number, future.join());
        }
    }

    @Wrong("cfx.twoCompleters.bad")
    public static void completers_that_both_believe_they_were_first() throws Exception {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        Together.run(
                () -> {
                    future.complete(1);
                    Together.checkEqual(1, future.join());
                },
                () -> future.complete(2));
    }

    @Right("cfx.dependentOrder.ok")
    public static void stages_that_are_chained_for_their_order() throws Exception {
        CompletableFuture<Void> source = new CompletableFuture<>();
        AtomicReference<String> log = new AtomicReference<>("");
        Together.run(
                () -> source.thenRun(() -> append(log, "a"))
                        .thenRun(() -> append(log, "b"))
                        .join(),
                () -> source.complete(null));
        Together.checkEqual("ab", Objects.requireNonNull(log.get()));
    }

    @Wrong("cfx.dependentOrder.bad")
    public static void stages_that_are_only_registered_in_order() throws Exception {
        CompletableFuture<Void> source = new CompletableFuture<>();
        AtomicReference<String> log = new AtomicReference<>("");
        Together.run(
                () -> {
                    CompletableFuture<Void> first = source.thenRun(() -> append(log, "a"));
                    CompletableFuture<Void> second = source.thenRun(() -> append(log, "b"));
                    CompletableFuture.allOf(first, second).join();
                },
                () -> source.complete(null));
        Together.checkEqual("ab", Objects.requireNonNull(log.get()));
    }

    @Right("cfx.thenCombine.ok")
    public static void combination_of_two_values() throws Exception {
        CompletableFuture<String> left = CompletableFuture.supplyAsync(() -> "a");
        CompletableFuture<String> right = CompletableFuture.supplyAsync(() -> "b");
        Together.checkEqual("ab", left.thenCombine(right, (a, b) -> a + b).join());
    }

    @Wrong("cfx.thenCombine.bad")
    public static void combination_that_relies_on_side_effects_in_order() throws Exception {
        AtomicReference<String> log = new AtomicReference<>("");
        CompletableFuture<Void> left = CompletableFuture.runAsync(() -> append(log, "a"));
        CompletableFuture<Void> right = CompletableFuture.runAsync(() -> append(log, "b"));
        Together.checkEqual("ab", left.thenCombine(right, (a, b) -> log.get()).join());
    }

    private static void append(AtomicReference<String> log, String letter) {
        log.accumulateAndGet(letter, String::concat);
    }

    @Right("cfx.anyOf.ok")
    public static void first_value_of_two_suppliers() throws Exception {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> 1);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> 2);
        Object value =
                Objects.requireNonNull(CompletableFuture.anyOf(first, second).join());
        Together.check(value.equals(1) || value.equals(2), "a value from nowhere");
    }

    @Wrong("cfx.anyOf.bad")
    public static void both_boxes_read_after_any_of_them_is_filled() throws Exception {
        Box box = new Box();
        Box other = new Box();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> box.value = 1);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> other.value = 2);
        CompletableFuture.anyOf(first, second).join();
        Together.check(box.value + other.value >= 1, "nothing is filled");
    }

    @Right("cfx.firstSuccess.ok")
    public static void first_success_that_a_failure_does_not_hide() throws Exception {
        CompletableFuture<Integer> success = new CompletableFuture<>();
        CompletableFuture<Integer> failing = CompletableFuture.supplyAsync(FutureStagePrograms::fail);
        CompletableFuture<Integer> working = CompletableFuture.supplyAsync(() -> 5);
        CompletableFuture<Void> ignored = failing.thenAccept(success::complete);
        CompletableFuture<Void> passedOn = working.thenAccept(success::complete);
        Together.checkEqual(5, success.join());
        passedOn.join();
    }

    @Wrong("cfx.firstSuccess.bad")
    public static void first_result_that_may_be_a_failure() throws Exception {
        CompletableFuture<Integer> failing = CompletableFuture.supplyAsync(FutureStagePrograms::fail);
        CompletableFuture<Integer> working = CompletableFuture.supplyAsync(() -> 5);
        Object value =
                Objects.requireNonNull(CompletableFuture.anyOf(failing, working).join());
        Together.checkEqual(5, value);
    }

    private static Integer fail() {
        throw new IllegalStateException("on purpose");
    }

    @Right("cfx.allOfFailure.ok")
    public static void box_read_after_all_have_ended_although_one_failed() throws Exception {
        Box box = new Box();
        CompletableFuture<Integer> failing = CompletableFuture.supplyAsync(FutureStagePrograms::fail);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> box.value = 5);
        try {
            CompletableFuture.allOf(failing, writing).join();
            Together.check(false, "nothing failed");
        } catch (CompletionException e) {
            Together.checkEqual(5, box.value);
        }
    }

    @Wrong("cfx.allOfFailure.bad")
    public static void box_read_after_the_first_failure() throws Exception {
        Box box = new Box();
        CompletableFuture<Integer> failing = CompletableFuture.supplyAsync(FutureStagePrograms::fail);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> box.value = 5);
        try {
            failing.join();
            writing.join();
            Together.check(false, "nothing failed");
        } catch (CompletionException e) {
            Together.checkEqual(5, box.value);
        }
    }

    @Right("cfx.exceptionally.ok")
    public static void failure_that_is_replaced_by_a_default() throws Exception {
        CompletableFuture<Integer> future = CompletableFuture.supplyAsync(FutureStagePrograms::fail);
        Together.checkEqual(
                0, future.exceptionally(e -> -1).thenApply(value -> value + 1).join());
    }

    @Wrong("cfx.notFailedYet.bad")
    public static void future_that_is_taken_for_done_because_it_has_not_failed() throws Exception {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        ForkJoinPool.commonPool().execute(() -> future.complete(5));
        if (!future.isCompletedExceptionally()) {
            Together.checkEqual(5, future.getNow(0));
        }
    }
}
