package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Pools with bounded queues, and what becomes of the tasks that do not fit. */
public final class ThreadPoolPrograms {

    private ThreadPoolPrograms() {}

    private static ThreadPoolExecutor smallPool(RejectedExecutionHandler handler) {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), handler);
    }

    @Right("tpe.callerRuns.ok")
    public static void tasks_that_the_caller_may_run_count_atomically() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (ThreadPoolExecutor pool = smallPool(new ThreadPoolExecutor.CallerRunsPolicy())) {
            for (int i = 0; i < 4; i++) {
                pool.execute(count::incrementAndGet);
            }
        }
        Together.checkEqual(4, count.get());
    }

    @Wrong("tpe.callerRuns.bad")
    public static void tasks_that_rely_on_the_only_worker_although_the_caller_may_run_them() throws Exception {
        int[] count = new int[1];
        try (ThreadPoolExecutor pool = smallPool(new ThreadPoolExecutor.CallerRunsPolicy())) {
            for (int i = 0; i < 4; i++) {
                pool.execute(() -> count[0]++);
            }
        }
        Together.checkEqual(4, count[0]);
    }

    @Right("tpe.abort.ok")
    public static void rejected_tasks_that_are_counted() throws Exception {
        AtomicInteger executed = new AtomicInteger();
        int rejected = 0;
        try (ThreadPoolExecutor pool = smallPool(new ThreadPoolExecutor.AbortPolicy())) {
            for (int i = 0; i < 3; i++) {
                try {
                    pool.execute(executed::incrementAndGet);
                } catch (RejectedExecutionException e) {
                    rejected++;
                }
            }
        }
        Together.checkEqual(3, executed.get() + rejected);
        Together.check(executed.get() >= 2, "there was room for two");
    }

    @Wrong("tpe.abort.bad")
    public static void rejected_tasks_that_nobody_thought_of() throws Exception {
        AtomicInteger executed = new AtomicInteger();
        try (ThreadPoolExecutor pool = smallPool(new ThreadPoolExecutor.AbortPolicy())) {
            for (int i = 0; i < 3; i++) {
                pool.execute(executed::incrementAndGet);
            }
        }
        Together.checkEqual(3, executed.get());
    }

    @Right("tpe.discardCancels.ok")
    public static void discarded_tasks_that_are_cancelled() throws Exception {
        RejectedExecutionHandler cancelling = (task, pool) -> {
            if (task instanceof Future<?> future) {
                future.cancel(false);
            }
        };
        Together.checkEqual(3, resultsAndCancellations(cancelling));
    }

    @Wrong("tpe.discard.bad")
    public static void discarded_tasks_whose_results_are_waited_for() throws Exception {
        Together.checkEqual(3, resultsAndCancellations(new ThreadPoolExecutor.DiscardPolicy()));
    }

    @Wrong("tpe.discardOldest.bad")
    public static void discarded_oldest_tasks_whose_results_are_waited_for() throws Exception {
        Together.checkEqual(3, resultsAndCancellations(new ThreadPoolExecutor.DiscardOldestPolicy()));
    }

    private static int resultsAndCancellations(RejectedExecutionHandler handler) throws Exception {
        int sum = 0;
        try (ThreadPoolExecutor pool = smallPool(handler)) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                futures.add(pool.submit(() -> 1));
            }
            for (Future<Integer> future : futures) {
                try {
                    sum += future.get();
                } catch (CancellationException e) {
                    sum++;
                }
            }
        }
        return sum;
    }

    @Right("tpe.childOtherPool.ok")
    public static void tasks_that_wait_for_their_children_in_another_pool() throws Exception {
        try (ExecutorService parents = Executors.newFixedThreadPool(2);
                ExecutorService children = Executors.newFixedThreadPool(1)) {
            Together.checkEqual(4, parentsAndChildren(parents, children));
        }
    }

    @Wrong("tpe.childSamePool.bad")
    public static void tasks_that_wait_for_their_children_in_the_same_pool() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Together.checkEqual(4, parentsAndChildren(pool, pool));
        }
    }

    private static int parentsAndChildren(ExecutorService parents, ExecutorService children) throws Exception {
        Callable<Integer> parent = () -> children.submit(() -> 1).get() + 1;
        Future<Integer> first = parents.submit(parent);
        Future<Integer> second = parents.submit(parent);
        return first.get() + second.get();
    }

    @Right("tpe.directHandover.ok")
    public static void tasks_that_meet_in_a_pool_that_grows() throws Exception {
        meet(new ThreadPoolExecutor(0, 2, 1, TimeUnit.SECONDS, new SynchronousQueue<>()));
    }

    @Wrong("tpe.queuesBeforeGrowing.bad")
    public static void tasks_that_meet_in_a_pool_that_queues_instead_of_growing() throws Exception {
        meet(new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(10)));
    }

    private static void meet(ThreadPoolExecutor grownPool) throws Exception {
        try (ThreadPoolExecutor pool = grownPool) {
            CyclicBarrier barrier = new CyclicBarrier(2);
            Future<Integer> first = pool.submit(() -> barrier.await());
            Future<Integer> second = pool.submit(() -> barrier.await());
            Together.checkEqual(1, first.get() + second.get());
        }
    }

    @Wrong("tpe.activeCount.bad")
    public static void pool_that_looks_idle_before_its_tasks_have_begun() throws Exception {
        AtomicInteger done = new AtomicInteger();
        try (ThreadPoolExecutor pool = new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>())) {
            pool.execute(done::incrementAndGet);
            pool.execute(done::incrementAndGet);
            while (pool.getActiveCount() > 0) {
                Thread.onSpinWait();
            }
            Together.checkEqual(2, done.get());
        }
    }

    @Right("tpe.takeBack.ok")
    public static void queued_task_that_the_caller_takes_back_and_runs() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Runnable task = runs::incrementAndGet;
        try (ThreadPoolExecutor pool = smallPool(new ThreadPoolExecutor.CallerRunsPolicy())) {
            pool.execute(() -> {});
            pool.execute(task);
            if (pool.remove(task)) {
                task.run();
            }
        }
        Together.checkEqual(1, runs.get());
    }

    @Wrong("tpe.takeBack.bad")
    public static void queued_task_that_a_worker_takes_while_the_caller_takes_it_back() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Runnable task = runs::incrementAndGet;
        try (ThreadPoolExecutor pool = smallPool(new ThreadPoolExecutor.CallerRunsPolicy())) {
            pool.execute(() -> {});
            pool.execute(task);
            if (pool.getQueue().contains(task)) {
                boolean ignored = pool.remove(task);
                task.run();
            }
        }
        Together.checkEqual(1, runs.get());
    }
}
