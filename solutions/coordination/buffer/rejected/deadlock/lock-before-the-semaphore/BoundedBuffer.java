package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Waits for a permit with the lock in hand, and so nobody can come and bring one. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        synchronized (items) {
            places.acquire();
            items.addLast(item);
            filled.release();
        }
    }

    public T take() throws InterruptedException {
        synchronized (items) {
            filled.acquire();
            T item = items.removeFirst();
            places.release();
            return item;
        }
    }

    public int size() {
        return filled.availablePermits();
    }
}
