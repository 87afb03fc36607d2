package latchkey.programs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Virtual threads that are joined, interrupted, limited, or waiting for each other. */
public final class VirtualTaskPrograms {

    private VirtualTaskPrograms() {}

    @Right("vtx.start.ok")
    public static void virtual_threads_that_fill_their_places() throws Exception {
        int[] parts = new int[2];
        Thread first = Thread.startVirtualThread(() -> parts[0] = 1);
        Thread second = Thread.ofVirtual().name("second").unstarted(() -> parts[1] = 2);
        second.start();
        first.join();
        second.join();
        Together.checkEqual(3, parts[0] + parts[1]);
    }

    @Wrong("vtx.unstarted.bad")
    public static void virtual_thread_that_is_joined_but_never_started() throws Exception {
        int[] parts = new int[2];
        Thread first = Thread.startVirtualThread(() -> parts[0] = 1);
        Thread second = Thread.ofVirtual().name("second").unstarted(() -> parts[1] = 2);
        first.join();
        second.join();
        Together.checkEqual(3, parts[0] + parts[1]);
    }

    @Right("vtx.timedJoin.ok")
    public static void virtual_thread_that_is_joined_until_it_has_ended() throws Exception {
        Box box = new Box();
        Thread thread = Thread.startVirtualThread(() -> box.value = 1);
        boolean ended = false;
        while (!ended) {
            ended = thread.join(Duration.ofMillis(1));
        }
        Together.checkEqual(1, box.value);
    }

    @Wrong("vtx.timedJoin.bad")
    public static void virtual_thread_that_is_joined_for_too_short_a_time() throws Exception {
        Box box = new Box();
        Semaphore turn = new Semaphore(0);
        Thread thread = Thread.startVirtualThread(() -> {
            turn.acquireUninterruptibly();
            box.value = 1;
        });
        Thread.startVirtualThread(turn::release);
        boolean ignored = thread.join(Duration.ofMillis(1));
        Together.checkEqual(1, box.value);
    }

    @Right("vtx.isAlive.ok")
    public static void virtual_thread_that_is_watched_until_it_has_ended() throws Exception {
        Box box = new Box();
        Thread thread = Thread.startVirtualThread(() -> box.value = 1);
        while (thread.isAlive()) {
            Thread.onSpinWait();
        }
        Together.checkEqual(1, box.value);
    }

    @Right("vtx.executor.ok")
    public static void virtual_tasks_that_count_under_a_monitor() throws Exception {
        Box box = new Box();
        Runnable count = () -> {
            synchronized (box) {
                box.value++;
            }
        };
        runInVirtualThreads(count, 3);
        Together.checkEqual(3, box.value);
    }

    @Wrong("vtx.executor.bad")
    public static void virtual_tasks_that_count_under_a_monitor_of_their_own() throws Exception {
        Box box = new Box();
        Runnable count = () -> {
            Object lock = new Object();
            synchronized (lock) {
                box.value++;
            }
        };
        runInVirtualThreads(count, 3);
        Together.checkEqual(3, box.value);
    }

    private static void runInVirtualThreads(Runnable task, int times) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                threads.execute(task);
            }
        }
    }

    @Right("vtx.pinned.ok")
    public static void virtual_thread_that_waits_in_its_monitor_for_one_that_does_not_need_it() throws Exception {
        waitInMonitor(new Object(), new Object());
    }

    @Wrong("vtx.pinned.bad")
    public static void virtual_thread_that_waits_in_the_monitor_that_the_other_one_needs() throws Exception {
        Object monitor = new Object();
        waitInMonitor(monitor, monitor);
    }

    private static void waitInMonitor(Object waitersMonitor, Object openersMonitor) throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> waiter = threads.submit(() -> {
                synchronized (waitersMonitor) {
                    open.await();
                    return true;
                }
            });
            threads.execute(() -> {
                synchronized (openersMonitor) {
                    open.countDown();
                }
            });
            Together.check(waiter.get(), "did not wait");
        }
    }

    @Right("vtx.limit.ok")
    public static void many_virtual_threads_of_which_two_may_be_inside() throws Exception {
        Semaphore limit = new Semaphore(2);
        AtomicInteger inside = new AtomicInteger();
        callInVirtualThreads(6, () -> {
            limit.acquire();
            try {
                Together.check(inside.incrementAndGet() <= 2, "too many inside");
                return inside.decrementAndGet();
            } finally {
                limit.release();
            }
        });
        Together.checkEqual(2, limit.availablePermits());
    }

    @Wrong("vtx.limitIsNoLock.bad")
    public static void many_virtual_threads_of_which_two_count_at_a_time() throws Exception {
        Semaphore limit = new Semaphore(2);
        int[] count = new int[1];
        callInVirtualThreads(6, () -> {
            limit.acquire();
            try {
                return ++count[0];
            } finally {
                limit.release();
            }
        });
        Together.checkEqual(6, count[0]);
    }

    @Wrong("vtx.releaseAlways.bad")
    public static void many_virtual_threads_that_release_what_they_did_not_acquire() throws Exception {
        Semaphore limit = new Semaphore(1);
        AtomicInteger inside = new AtomicInteger();
        callInVirtualThreads(4, () -> {
            boolean acquired = limit.tryAcquire();
            try {
                if (acquired) {
                    Together.check(inside.incrementAndGet() <= 1, "too many inside");
                    inside.decrementAndGet();
                }
                return 0;
            } finally {
                limit.release();
            }
        });
    }

    private static void callInVirtualThreads(int times, Callable<Integer> task) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(task));
            }
            for (Future<Integer> future : futures) {
                future.get();
            }
        }
    }

    @Right("vtx.interrupt.ok")
    public static void virtual_thread_that_ends_when_it_is_interrupted() throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        AtomicInteger sum = new AtomicInteger();
        Thread thread = Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    sum.addAndGet(queue.take());
                }
            } catch (InterruptedException e) {
                sum.addAndGet(10);
            }
        });
        queue.put(1);
        thread.interrupt();
        thread.join();
        Together.check(sum.get() == 10 || sum.get() == 11, "ended in another way");
    }

    @Wrong("vtx.interrupt.bad")
    public static void virtual_thread_that_swallows_the_interrupt_it_looks_for() throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        AtomicInteger sum = new AtomicInteger();
        Thread thread = Thread.startVirtualThread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    sum.addAndGet(queue.take());
                } catch (InterruptedException e) {
                    sum.addAndGet(10);
                }
            }
        });
        thread.interrupt();
        thread.join();
        Together.check(sum.get() <= 10, "ended in another way");
    }
}
