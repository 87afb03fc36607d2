package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Each thread keeps its semaphore, and with it the permit of a wait that an interrupt has ended. */
public class BoundedBuffer<T> {

    private static final class Waiter<E> {
        final Semaphore turnstile;
        E item;

        Waiter(Semaphore turnstile, E item) {
            this.turnstile = turnstile;
            this.item = item;
        }
    }

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<T> rack = new ArrayDeque<>();
    private final Deque<Waiter<T>> waitingPuts = new ArrayDeque<>();
    private final Deque<Waiter<T>> waitingTakes = new ArrayDeque<>();
    private final ThreadLocal<Semaphore> turnstiles = ThreadLocal.withInitial(() -> new Semaphore(0));

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        Waiter<T> me;
        lock.lock();
        try {
            Waiter<T> taker = waitingTakes.pollFirst();
            if (taker != null) {
                taker.item = item;
                taker.turnstile.release();
                return;
            }
            if (rack.size() < capacity) {
                rack.addLast(item);
                return;
            }
            me = new Waiter<>(turnstiles.get(), item);
            waitingPuts.addLast(me);
        } finally {
            lock.unlock();
        }
        await(me, waitingPuts);
    }

    public T take() throws InterruptedException {
        Waiter<T> me;
        lock.lock();
        try {
            T item = rack.pollFirst();
            if (item != null) {
                Waiter<T> putter = waitingPuts.pollFirst();
                if (putter != null) {
                    rack.addLast(putter.item);
                    putter.turnstile.release();
                }
                return item;
            }
            me = new Waiter<>(turnstiles.get(), null);
            waitingTakes.addLast(me);
        } finally {
            lock.unlock();
        }
        await(me, waitingTakes);
        return me.item;
    }

    private void await(Waiter<T> me, Deque<Waiter<T>> queue) throws InterruptedException {
        try {
            me.turnstile.acquire();
        } catch (InterruptedException e) {
            lock.lock();
            try {
                if (queue.remove(me)) {
                    throw e;
                }
            } finally {
                lock.unlock();
            }
            Thread.currentThread().interrupt();
        }
    }

    public int size() {
        lock.lock();
        try {
            return rack.size();
        } finally {
            lock.unlock();
        }
    }
}
