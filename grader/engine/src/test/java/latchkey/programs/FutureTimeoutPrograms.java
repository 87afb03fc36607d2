package latchkey.programs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Futures that are given up, replaced or begun after some time. */
public final class FutureTimeoutPrograms {

    private FutureTimeoutPrograms() {}

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            // nobody interrupts these tasks
        }
    }

    @Right("cfx.orTimeout.ok")
    public static void value_of_a_future_or_of_its_timeout() throws Exception {
        int value = CompletableFuture.supplyAsync(() -> 7)
                .orTimeout(1, TimeUnit.MILLISECONDS)
                .exceptionally(e -> 0)
                .join();
        Together.check(value == 7 || value == 0, "a value from nowhere");
    }

    @Wrong("cfx.orTimeoutStillRuns.bad")
    public static void box_that_is_reused_although_the_timed_out_task_still_runs() throws Exception {
        Box box = new Box();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Runnable writing = () -> {
                pause(5);
                box.value = 7;
            };
            CompletableFuture.runAsync(writing, pool)
                    .orTimeout(2, TimeUnit.MILLISECONDS)
                    .exceptionally(e -> null)
                    .join();
            box.value = 3;
        }
        Together.checkEqual(3, box.value);
    }

    @Right("cfx.completeOnTimeout.ok")
    public static void box_that_is_read_only_when_the_task_was_in_time() throws Exception {
        Box box = new Box();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            if (writeInTime(box, pool)) {
                Together.checkEqual(7, box.value);
            }
        }
    }

    @Wrong("cfx.completeOnTimeout.bad")
    public static void box_that_is_read_although_the_task_may_be_late() throws Exception {
        Box box = new Box();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            boolean inTime = writeInTime(box, pool);
            Together.checkEqual(inTime ? 7 : 0, box.value);
        }
    }

    private static boolean writeInTime(Box box, ExecutorService pool) {
        Supplier<Boolean> writing = () -> {
            pause(5);
            box.value = 7;
            return true;
        };
        return CompletableFuture.supplyAsync(writing, pool)
                .completeOnTimeout(false, 5, TimeUnit.MILLISECONDS)
                .join();
    }

    @Right("cfx.delayed.ok")
    public static void delayed_stages_that_are_chained() throws Exception {
        Box box = new Box();
        CompletableFuture.runAsync(() -> box.value = 1, after(2))
                .thenRunAsync(() -> box.value *= 10, after(1))
                .join();
        Together.checkEqual(10, box.value);
    }

    @Wrong("cfx.delayed.bad")
    public static void delayed_tasks_that_rely_on_their_delays() throws Exception {
        Box box = new Box();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> box.value = 1, after(1));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> box.value *= 10, after(2));
        CompletableFuture.allOf(first, second).join();
        Together.checkEqual(10, box.value);
    }

    private static Executor after(int milliseconds) {
        return CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
    }

    @Right("cfx.getThenComplete.ok")
    public static void default_that_is_used_only_if_it_was_first() throws Exception {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        Together.run(() -> future.complete(7), () -> {
            try {
                Together.checkEqual(7, future.get(1, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                int expected = future.complete(-1) ? -1 : 7;
                Together.checkEqual(expected, future.join());
            }
        });
    }

    @Wrong("cfx.getThenComplete.bad")
    public static void default_that_is_used_although_the_value_came_after_all() throws Exception {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        Together.run(
                () -> {
                    pause(1);
                    future.complete(7);
                },
                () -> {
                    try {
                        Together.checkEqual(7, future.get(1, TimeUnit.MILLISECONDS));
                    } catch (TimeoutException e) {
                        future.complete(-1);
                        Together.checkEqual(-1, future.join());
                    }
                });
    }

    @Wrong("cfx.cancelStillRuns.bad")
    public static void box_that_is_reused_although_cancelling_does_not_stop_the_task() throws Exception {
        Box box = new Box();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            CompletableFuture<Void> future = CompletableFuture.runAsync(() -> box.value = 7, pool);
            if (future.cancel(true)) {
                box.value = 3;
                Together.checkEqual(3, box.value);
            }
        }
    }
}
