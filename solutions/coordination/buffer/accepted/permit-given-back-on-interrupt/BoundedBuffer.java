package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The key may be waited for with an interrupt as well, if what one has already got is given back then. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Semaphore places;
    private final Lock key = new ReentrantLock();
    private final Semaphore filled = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        enter(places);
        try {
            items.addLast(item);
        } finally {
            key.unlock();
        }
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        enter(filled);
        T item;
        try {
            item = items.removeFirst();
        } finally {
            key.unlock();
        }
        places.release();
        return item;
    }

    private void enter(Semaphore had) throws InterruptedException {
        try {
            key.lockInterruptibly();
        } catch (InterruptedException e) {
            had.release();
            throw e;
        }
    }

    public int size() {
        return filled.availablePermits();
    }
}
