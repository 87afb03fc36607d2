package latchkey.programs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Bulk calls, shutting down and closing of executors. */
public final class ExecutorPrograms {

    private ExecutorPrograms() {}

    @Right("invokeAny.ok")
    public static void invoke_any_of_three_equal_tasks() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int result;
        try {
            result = pool.invokeAny(List.of(() -> 1, () -> 1, () -> 1));
        } finally {
            pool.shutdown();
        }
        Together.checkEqual(1, result);
    }

    @Wrong("invokeAll.list.bad")
    public static void invoke_all_on_tasks_that_share_a_plain_list() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int size;
        try {
            List<Integer> list = new ArrayList<>();
            Callable<@Nullable Object> task = () -> {
                list.add(1);
                return null;
            };
            pool.invokeAll(List.of(task, task));
            size = list.size();
        } finally {
            pool.shutdown();
        }
        Together.checkEqual(2, size);
    }

    @Right("invokeAll.syncList.ok")
    public static void invoke_all_on_tasks_that_share_a_synchronized_list() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        int sum = 0;
        try {
            List<Integer> list = Collections.synchronizedList(new ArrayList<>());
            Callable<@Nullable Object> task = () -> {
                list.add(1);
                return null;
            };
            pool.invokeAll(List.of(task, task, task));
            synchronized (list) {
                for (int element : list) {
                    sum += element;
                }
            }
        } finally {
            pool.shutdown();
        }
        Together.checkEqual(3, sum);
    }

    @Right("shutdownNow.ok")
    public static void shutdown_now_of_a_task_that_heeds_the_interrupt() throws Exception {
        Together.checkEqual("interruptedtrue", shutDownASleeper(true));
    }

    @Wrong("shutdownNow.swallow.bad")
    public static void shutdown_now_of_a_task_that_swallows_the_interrupt() throws Exception {
        Together.checkEqual("interruptedtrue", shutDownASleeper(false));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    private static String shutDownASleeper(boolean heedsTheInterrupt) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        String[] seen = {"-"};
        CountDownLatch started = new CountDownLatch(1);
        pool.submit(() -> {
            started.countDown();
            while (true) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    seen[0] = "interrupted";
                    if (heedsTheInterrupt) {
                        return;
                    }
                }
            }
        });
        started.await();
        pool.shutdownNow();
        pool.awaitTermination(10, TimeUnit.SECONDS);
        return seen[0] + pool.isTerminated();
    }

    @Right("close.pool.ok")
    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static void close_that_waits_for_all_tasks() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 3; i++) {
                pool.submit(() -> ran.incrementAndGet());
            }
        }
        Together.checkEqual(3, ran.get());
    }
}
