package latchkey.programs;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Bounded buffers, some of which lose elements or wake-ups. */
public final class Buffers {

    private Buffers() {}

    public interface Buffer {
        void put(int element) throws InterruptedException;

        int take() throws InterruptedException;
    }

    public static class NotifyingAll implements Buffer {
        private final int capacity;
        private final ArrayDeque<Integer> elements = new ArrayDeque<>();

        public NotifyingAll(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public synchronized void put(int element) throws InterruptedException {
            while (elements.size() == capacity) {
                wait();
            }
            elements.add(element);
            notifyAll();
        }

        @Override
        public synchronized int take() throws InterruptedException {
            while (elements.isEmpty()) {
                wait();
            }
            int element = elements.remove();
            notifyAll();
            return element;
        }
    }

    /** The one thread woken may be of the wrong kind. */
    public static class NotifyingOne implements Buffer {
        private final int capacity;
        private final ArrayDeque<Integer> elements = new ArrayDeque<>();

        public NotifyingOne(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public synchronized void put(int element) throws InterruptedException {
            while (elements.size() == capacity) {
                wait();
            }
            elements.add(element);
            notify();
        }

        @Override
        public synchronized int take() throws InterruptedException {
            while (elements.isEmpty()) {
                wait();
            }
            int element = elements.remove();
            notify();
            return element;
        }
    }

    /** Whoever is woken does not ask again. */
    @SuppressWarnings("WaitNotInLoop") // the mistake under test
    public static class AskingOnce implements Buffer {
        private final int capacity;
        private final ArrayDeque<Integer> elements = new ArrayDeque<>();

        public AskingOnce(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public synchronized void put(int element) throws InterruptedException {
            if (elements.size() == capacity) {
                wait();
            }
            elements.add(element);
            notifyAll();
        }

        @Override
        public synchronized int take() throws InterruptedException {
            if (elements.isEmpty()) {
                wait();
            }
            int element = elements.remove();
            notifyAll();
            return element;
        }
    }

    public static class TwoConditions implements Buffer {
        private final int capacity;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition notFull = lock.newCondition();
        private final Condition notEmpty = lock.newCondition();
        private final ArrayDeque<Integer> elements = new ArrayDeque<>();

        public TwoConditions(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void put(int element) throws InterruptedException {
            lock.lock();
            try {
                while (elements.size() == capacity) {
                    notFull.await();
                }
                elements.add(element);
                notEmpty.signal();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int take() throws InterruptedException {
            lock.lock();
            try {
                while (elements.isEmpty()) {
                    notEmpty.await();
                }
                int element = elements.remove();
                notFull.signal();
                return element;
            } finally {
                lock.unlock();
            }
        }
    }

    /** What the spinning saw may be over by the time the monitor is entered. */
    @SuppressWarnings("ThreadPriorityCheck") // any waiting loop must be understood
    public static class Spinning implements Buffer {
        private final int capacity;
        private final int[] elements;
        private int size;

        public Spinning(int capacity) {
            this.capacity = capacity;
            this.elements = new int[capacity];
        }

        @Override
        public void put(int element) {
            while (size == capacity) {
                Thread.yield();
            }
            synchronized (this) {
                elements[size] = element;
                size++;
            }
        }

        @Override
        public int take() {
            while (size == 0) {
                Thread.yield();
            }
            synchronized (this) {
                size--;
                return elements[size];
            }
        }
    }
}
