package latchkey.programs;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Counters, some of which lose updates. */
public final class Counters {

    private Counters() {}

    public interface Counter {
        void increment();

        int get();
    }

    public static class Synchronized implements Counter {
        private int count;

        @Override
        public synchronized void increment() {
            count++;
        }

        @Override
        public synchronized int get() {
            return count;
        }
    }

    public static class Locked implements Counter {
        private final ReentrantLock lock = new ReentrantLock();
        private int count;

        @Override
        public void increment() {
            lock.lock();
            try {
                count++;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int get() {
            lock.lock();
            try {
                return count;
            } finally {
                lock.unlock();
            }
        }
    }

    public static class Atomic implements Counter {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void increment() {
            count.incrementAndGet();
        }

        @Override
        public int get() {
            return count.get();
        }
    }

    public static class Unsynchronized implements Counter {
        private int count;

        @Override
        public void increment() {
            count++;
        }

        @Override
        public int get() {
            return count;
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // the mistake under test
    public static class Volatile implements Counter {
        private volatile int count;

        @Override
        public void increment() {
            count++;
        }

        @Override
        public int get() {
            return count;
        }
    }

    /** Which monitor guards the count depends on the thread. */
    public static class OneOfTwoMonitors implements Counter {
        private final Object first = new Object();
        private final Object second = new Object();
        private int count;

        @Override
        public void increment() {
            Object monitor = Thread.currentThread().threadId() % 2 == 0 ? first : second;
            synchronized (monitor) {
                count++;
            }
        }

        @Override
        public int get() {
            synchronized (first) {
                return count;
            }
        }
    }

    public static class ReadOutsideTheMonitor implements Counter {
        private int count;

        @Override
        public void increment() {
            int seen = count;
            synchronized (this) {
                count = seen + 1;
            }
        }

        @Override
        public synchronized int get() {
            return count;
        }
    }

    /** Each step is atomic, both together are not. */
    public static class AtomicGetThenSet implements Counter {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void increment() {
            count.set(count.get() + 1);
        }

        @Override
        public int get() {
            return count.get();
        }
    }
}
