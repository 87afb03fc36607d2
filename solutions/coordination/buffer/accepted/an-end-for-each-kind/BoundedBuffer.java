package coordination.buffer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A key for each end of a ring; the two semaphores keep the ends apart, and hand over what is in between. */
public class BoundedBuffer<T> {
    private final Object[] ring;
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);
    private final Lock putKey = new ReentrantLock();
    private final Lock takeKey = new ReentrantLock();
    private int tail;
    private int head;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        ring = new Object[capacity];
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        putKey.lock();
        try {
            ring[tail] = item;
            tail = (tail + 1) % ring.length;
            filled.release();
        } finally {
            putKey.unlock();
        }
    }

    @SuppressWarnings("unchecked")
    public T take() throws InterruptedException {
        filled.acquire();
        takeKey.lock();
        try {
            T item = (T) ring[head];
            ring[head] = null;
            head = (head + 1) % ring.length;
            places.release();
            return item;
        } finally {
            takeKey.unlock();
        }
    }

    public int size() {
        return filled.availablePermits();
    }
}
