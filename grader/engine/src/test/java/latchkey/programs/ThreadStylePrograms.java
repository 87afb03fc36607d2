package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import latchkey.programs.Counters.Counter;
import org.jspecify.annotations.Nullable;

/** Threads that are made, named, interrupted or given state in less usual ways. */
public final class ThreadStylePrograms {

    private ThreadStylePrograms() {}

    /** A subclass of Thread that increments a shared count, under a lock if it is given one. */
    public static class Hiker extends Thread {
        private final int[] arrived;
        private final @Nullable Object lock;

        public Hiker(int[] arrived, @Nullable Object lock) {
            super("hiker");
            this.arrived = arrived;
            this.lock = lock;
        }

        @Override
        public void run() {
            if (lock != null) {
                synchronized (lock) {
                    arrived[0]++;
                }
            } else {
                arrived[0]++;
            }
        }
    }

    @Right("style.ok.threadSubclass")
    public static void thread_subclasses_that_share_a_lock() throws Exception {
        hikeTwice(new Object());
    }

    @Wrong("style.bad.threadSubclass")
    public static void thread_subclasses_without_a_lock() throws Exception {
        hikeTwice(null);
    }

    private static void hikeTwice(@Nullable Object lock) throws Exception {
        int[] arrived = new int[1];
        Hiker first = new Hiker(arrived, lock);
        Hiker second = new Hiker(arrived, lock);
        first.start();
        second.start();
        first.join();
        second.join();
        Together.check(arrived[0] == 2, "arrived " + arrived[0]);
    }

    @Right("style.ok.ctorRef")
    public static void threads_from_a_constructor_reference() throws Exception {
        incrementTwice(new Counters.Synchronized());
    }

    @Wrong("style.bad.ctorRef")
    public static void threads_from_a_constructor_reference_without_synchronisation() throws Exception {
        incrementTwice(new Counters.Unsynchronized());
    }

    private static void incrementTwice(Counter counter) throws Exception {
        Function<Runnable, Thread> factory = Thread::new;
        Thread first = factory.apply(counter::increment);
        Thread second = factory.apply(counter::increment);
        first.start();
        second.start();
        first.join();
        second.join();
        Together.check(counter.get() == 2, "the count is not 2");
    }

    @Right("prim.threadLocal")
    public static void thread_local_that_no_other_thread_sees() throws Exception {
        ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);
        Together.Body body = () -> {
            count.set(count.get() + 1);
            Together.check(count.get() == 1, "another thread's value was seen");
        };
        Together.run(body, body);
    }

    @Right("prim.interrupt")
    public static void interrupt_that_ends_a_wait() throws Exception {
        boolean[] interrupted = new boolean[1];
        Thread thread = new Thread(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted[0] = true;
            }
        });
        thread.setDaemon(true);
        thread.start();
        thread.interrupt();
        thread.join();
        Together.check(interrupted[0], "no interrupt");
    }

    @Right("prim.printf")
    public static void threads_that_format_text() throws Exception {
        StringBuilder[] texts = {new StringBuilder(), new StringBuilder()};
        Together.run(
                () -> texts[0].append(String.format("%d-%s", 1, "a")),
                () -> texts[1].append(String.format("%d-%s", 2, "b")));
        Together.check(texts[0].toString().equals("1-a"), "wrong text");
    }
}
