package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import latchkey.programs.Counters.Counter;

/** Virtual threads, started one by one or by an executor. */
public final class VirtualThreadPrograms {

    private VirtualThreadPrograms() {}

    @Right("vthread.ok.sync")
    public static void virtual_threads_on_a_synchronized_counter() throws Exception {
        incrementTwice(new Counters.Synchronized());
    }

    @Wrong("vthread.bad.unsync")
    public static void virtual_threads_on_a_plain_counter() throws Exception {
        incrementTwice(new Counters.Unsynchronized());
    }

    private static void incrementTwice(Counter counter) throws Exception {
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            threads[i] = Thread.startVirtualThread(() -> counter.increment());
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Together.check(counter.get() == 2, "expected 2 but was " + counter.get());
    }

    @Right("vthread.ok.executor")
    public static void virtual_threads_whose_futures_are_waited_for() throws Exception {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        AtomicInteger count = new AtomicInteger();
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            futures.add(executor.submit(count::incrementAndGet));
        }
        for (Future<?> future : futures) {
            future.get();
        }
        executor.shutdown();
        Together.check(count.get() == 2, "count " + count.get());
    }

    @Right("vt.50lock.ok")
    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static void fifty_virtual_threads_under_a_lock() throws Exception {
        int[] count = new int[1];
        ReentrantLock lock = new ReentrantLock();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                executor.submit(() -> {
                    lock.lock();
                    try {
                        count[0]++;
                    } finally {
                        lock.unlock();
                    }
                });
            }
        }
        Together.checkEqual(50, count[0]);
    }

    @Wrong("vt.50plain.bad")
    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static void fifty_virtual_threads_on_a_plain_count() throws Exception {
        int[] count = new int[1];
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                executor.submit(() -> {
                    count[0]++;
                });
            }
        }
        Together.checkEqual(50, count[0]);
    }

    @Right("vt.sync.ok")
    @SuppressWarnings({"FutureReturnValueIgnored", "ThreadPriorityCheck"})
    public static void twenty_virtual_threads_that_yield_in_a_monitor() throws Exception {
        int[] count = new int[1];
        Object monitor = new Object();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                executor.submit(() -> {
                    synchronized (monitor) {
                        count[0]++;
                        Thread.yield();
                    }
                });
            }
        }
        Together.checkEqual(20, count[0]);
    }

    @Wrong("vt.noClose.bad")
    @SuppressWarnings("FutureReturnValueIgnored") // the mistake under test
    public static void virtual_threads_that_are_not_waited_for() throws Exception {
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        AtomicInteger count = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            executor.submit(() -> count.incrementAndGet());
        }
        executor.shutdown();
        Together.checkEqual(5, count.get());
    }

    @Right("vt.50sleep.ok")
    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static void fifty_virtual_threads_that_sleep() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                executor.submit(() -> {
                    Thread.sleep(1000);
                    return count.incrementAndGet();
                });
            }
        }
        Together.checkEqual(50, count.get());
    }
}
