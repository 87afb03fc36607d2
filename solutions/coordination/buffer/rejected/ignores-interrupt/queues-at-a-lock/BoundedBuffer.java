package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Whoever waits for a place keeps the lock of all who put; those behind wait in lock(), and hear nothing. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Lock putKey = new ReentrantLock();
    private final Lock takeKey = new ReentrantLock();
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        putKey.lock();
        try {
            places.acquire();
            synchronized (items) {
                items.addLast(item);
            }
            filled.release();
        } finally {
            putKey.unlock();
        }
    }

    public T take() throws InterruptedException {
        takeKey.lock();
        try {
            filled.acquire();
            synchronized (items) {
                places.release();
                return items.removeFirst();
            }
        } finally {
            takeKey.unlock();
        }
    }

    public int size() {
        synchronized (items) {
            return items.size();
        }
    }
}
