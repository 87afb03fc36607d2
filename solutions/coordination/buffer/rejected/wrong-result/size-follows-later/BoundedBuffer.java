package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The number is changed after the permit has gone out: for a moment it is above the capacity or below 0. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final AtomicInteger size = new AtomicInteger();
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        synchronized (items) {
            items.addLast(item);
        }
        filled.release();
        size.incrementAndGet();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item;
        synchronized (items) {
            item = items.removeFirst();
        }
        places.release();
        size.decrementAndGet();
        return item;
    }

    public int size() {
        return size.get();
    }
}
