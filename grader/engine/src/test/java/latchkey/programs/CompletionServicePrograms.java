package latchkey.programs;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Results in the order of completion, all or any of some results, and pools that are closed. */
public final class CompletionServicePrograms {

    private CompletionServicePrograms() {}

    @Right("ecs.takeAll.ok")
    public static void results_that_are_taken_as_they_come() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
            service.submit(() -> 1);
            service.submit(() -> 2);
            Together.checkEqual(3, service.take().get() + service.take().get());
        }
    }

    @Wrong("ecs.submitOrder.bad")
    public static void results_that_are_taken_for_those_of_the_tasks_in_order() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
            service.submit(() -> 1);
            service.submit(() -> 2);
            Together.checkEqual(1, service.take().get());
            Together.checkEqual(2, service.take().get());
        }
    }

    @Wrong("ecs.pollEarly.bad")
    public static void result_that_is_polled_before_it_is_there() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
            service.submit(() -> 1);
            service.submit(() -> 2);
            int first = service.take().get();
            int second = Objects.requireNonNull(service.poll()).get();
            Together.checkEqual(3, first + second);
        }
    }

    @Wrong("ecs.otherWrites.bad")
    public static void array_of_which_only_one_half_has_been_waited_for() throws Exception {
        int[] parts = new int[2];
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
            service.submit(() -> parts[0] = 1);
            service.submit(() -> parts[1] = 2);
            service.take().get();
            Together.check(parts[0] == 1, "the first half is missing");
        }
    }

    @Right("invokeAny.failure.ok")
    public static void any_result_although_one_task_fails() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> failing = () -> {
                throw new IllegalStateException("on purpose");
            };
            Together.checkEqual(2, pool.invokeAny(List.of(failing, () -> 2)));
        }
    }

    @Wrong("invokeAny.loserRuns.bad")
    public static void box_that_the_losing_task_still_writes_to() throws Exception {
        Box box = new Box();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            pool.invokeAny(List.of(() -> 1, () -> ++box.value));
            box.value += 10;
            Together.check(box.value >= 10, "an addition was lost");
        }
    }

    @Right("invokeAll.timeout.ok")
    public static void results_of_which_the_late_ones_are_cancelled() throws Exception {
        int sum = 0;
        int cancelled = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> quick = () -> 1;
            for (Future<Integer> future : pool.invokeAll(List.of(quick, quick), 1, TimeUnit.MILLISECONDS)) {
                try {
                    sum += future.get();
                } catch (CancellationException e) {
                    cancelled++;
                }
            }
        }
        Together.checkEqual(2, sum + cancelled);
    }

    @Wrong("invokeAll.timeout.bad")
    public static void results_that_are_expected_although_they_may_be_cancelled() throws Exception {
        int sum = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> slow = () -> {
                Thread.sleep(1);
                return 1;
            };
            for (Future<Integer> future : pool.invokeAll(List.of(slow, slow), 1, TimeUnit.MILLISECONDS)) {
                sum += future.get();
            }
        }
        Together.checkEqual(2, sum);
    }

    @Right("close.nestedSubmit.ok")
    public static void pool_that_is_closed_when_the_nested_task_has_been_submitted() throws Exception {
        Together.checkEqual(1, runNested(true));
    }

    @Wrong("close.nestedSubmit.bad")
    public static void pool_that_is_closed_before_the_nested_task_is_submitted() throws Exception {
        Together.checkEqual(1, runNested(false));
    }

    private static int runNested(boolean waits) throws Exception {
        AtomicInteger runs = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> outer = pool.submit(() -> pool.execute(runs::incrementAndGet));
            if (waits) {
                outer.get();
            }
        }
        return runs.get();
    }

    @Right("close.latchInside.ok")
    public static void pool_whose_task_is_let_go_before_it_is_closed() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Future<Boolean> waiting = pool.submit(() -> waitFor(go));
            go.countDown();
            Together.check(waiting.get(), "did not wait");
        }
    }

    @Wrong("close.latchAfter.bad")
    public static void pool_whose_task_is_let_go_only_after_it_is_closed() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Future<Boolean> waiting;
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            waiting = pool.submit(() -> waitFor(go));
        }
        go.countDown();
        Together.check(waiting.get(), "did not wait");
    }

    private static boolean waitFor(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return true;
    }

    @Wrong("close.fromTask.bad")
    public static void pool_that_its_own_task_closes() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> closing = pool.submit(pool::close);
        closing.get();
    }

    @Right("close.shutdownNow.ok")
    public static void pool_whose_queued_task_is_handed_back_or_run() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        int left;
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(runs::incrementAndGet);
            pool.execute(runs::incrementAndGet);
            left = pool.shutdownNow().size();
        }
        Together.checkEqual(2, runs.get() + left);
    }

    @Wrong("close.shutdownNowFuture.bad")
    public static void pool_whose_handed_back_task_is_waited_for() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Future<Integer> first = pool.submit(() -> 1);
            Future<Integer> second = pool.submit(() -> 2);
            pool.shutdownNow();
            Together.checkEqual(3, first.get() + second.get());
        }
    }
}
