package coordination.buffer;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A condition for each of those who wait, and who is first in line is served. */
public class BoundedBuffer<T> {

    private static final class Waiter<T> {
        private final Condition turn;
        private T item;
        private boolean served;

        Waiter(Condition turn, T item) {
            this.turn = turn;
            this.item = item;
        }

        void serve() {
            served = true;
            turn.signal();
        }
    }

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<T> items = new ArrayDeque<>();
    private final ArrayDeque<Waiter<T>> putters = new ArrayDeque<>();
    private final ArrayDeque<Waiter<T>> takers = new ArrayDeque<>();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        lock.lock();
        try {
            Waiter<T> taker = takers.poll();
            if (taker != null) {
                taker.item = item;
                taker.serve();
            } else if (items.size() < capacity) {
                items.add(item);
            } else {
                queueUp(putters, new Waiter<>(lock.newCondition(), item));
            }
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            if (items.isEmpty()) {
                Waiter<T> self = new Waiter<>(lock.newCondition(), null);
                queueUp(takers, self);
                return self.item;
            }
            T item = items.remove();
            Waiter<T> putter = putters.poll();
            if (putter != null) {
                items.add(putter.item);
                putter.serve();
            }
            return item;
        } finally {
            lock.unlock();
        }
    }

    private void queueUp(ArrayDeque<Waiter<T>> line, Waiter<T> self) throws InterruptedException {
        line.add(self);
        try {
            while (!self.served) {
                self.turn.await();
            }
        } catch (InterruptedException e) {
            if (!self.served) {
                line.remove(self);
                throw e;
            }
            Thread.currentThread().interrupt();
        }
    }

    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }
}
