package latchkey.programs;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Future tasks that are cancelled, waited for only so long, or kept for others. */
public final class FutureTaskPrograms {

    private FutureTaskPrograms() {}

    @Right("ft.cancel.ok")
    public static void future_task_that_is_cancelled_or_done() throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> 5);
        Together.run(task::run, () -> {
            boolean cancelled = task.cancel(true);
            try {
                Together.checkEqual(5, task.get());
                Together.check(!cancelled, "a cancelled task has a result");
            } catch (CancellationException e) {
                Together.check(cancelled, "a done task was cancelled");
            }
        });
    }

    @Wrong("ft.cancelledStillRuns.bad")
    public static void future_task_that_goes_on_writing_when_cancelled() throws Exception {
        Box box = new Box();
        FutureTask<Integer> task = new FutureTask<>(() -> box.value = 5);
        Together.run(task::run, () -> {
            task.cancel(true);
            try {
                task.get();
            } catch (CancellationException e) {
                Together.checkEqual(0, box.value);
            }
        });
    }

    @Wrong("ft.cancelNotRun.bad")
    public static void future_task_whose_result_is_expected_although_it_may_be_cancelled() throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> 5);
        Together.run(task::run, () -> task.cancel(false), () -> Together.checkEqual(5, task.get()));
    }

    @Right("ft.timedGet.ok")
    public static void future_task_that_is_waited_for_again_after_a_timeout() throws Exception {
        Box box = new Box();
        FutureTask<Integer> task = new FutureTask<>(() -> ++box.value);
        Together.run(task::run, () -> {
            try {
                task.get(1, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                task.get();
            }
            Together.checkEqual(1, box.value);
        });
    }

    @Wrong("ft.timedGet.bad")
    public static void future_task_whose_work_is_done_again_after_a_timeout() throws Exception {
        Box box = new Box();
        FutureTask<Integer> task = new FutureTask<>(() -> {
            Thread.sleep(1);
            return ++box.value;
        });
        Together.run(task::run, () -> {
            try {
                task.get(1, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                box.value++;
            }
        });
    }

    @Right("ft.runByBoth.ok")
    public static void future_task_that_two_threads_try_to_run() throws Exception {
        int[] runs = new int[1];
        FutureTask<Integer> task = new FutureTask<>(() -> ++runs[0]);
        Together.Body body = () -> {
            task.run();
            Together.checkEqual(1, task.get());
        };
        Together.run(body, body);
        Together.checkEqual(1, runs[0]);
    }

    @Wrong("ft.runByBoth.bad")
    public static void future_task_that_is_taken_for_done_because_run_has_returned() throws Exception {
        int[] runs = new int[1];
        FutureTask<Integer> task = new FutureTask<>(() -> ++runs[0]);
        Together.Body body = () -> {
            task.run();
            Together.checkEqual(1, runs[0]);
        };
        Together.run(body, body);
    }

    @Right("ft.memoizer.ok")
    public static void memoizer_that_keeps_the_first_future() throws Exception {
        ConcurrentHashMap<String, FutureTask<Integer>> cache = new ConcurrentHashMap<>();
        AtomicInteger runs = new AtomicInteger();
        Together.Body body = () -> {
            FutureTask<Integer> mine = new FutureTask<>(runs::incrementAndGet);
            @Nullable FutureTask<Integer> earlier = cache.putIfAbsent("k", mine);
            if (earlier == null) {
                mine.run();
            }
            Together.checkEqual(1, (earlier == null ? mine : earlier).get());
        };
        Together.run(body, body);
        Together.checkEqual(1, runs.get());
    }

    @Wrong("ft.memoizer.bad")
    public static void memoizer_that_looks_then_puts() throws Exception {
        ConcurrentHashMap<String, FutureTask<Integer>> cache = new ConcurrentHashMap<>();
        AtomicInteger runs = new AtomicInteger();
        Together.Body body = () -> {
            if (!cache.containsKey("k")) {
                FutureTask<Integer> mine = new FutureTask<>(runs::incrementAndGet);
                cache.put("k", mine);
                mine.run();
            }
            Together.checkEqual(1, Objects.requireNonNull(cache.get("k")).get());
        };
        Together.run(body, body);
        Together.checkEqual(1, runs.get());
    }
}
