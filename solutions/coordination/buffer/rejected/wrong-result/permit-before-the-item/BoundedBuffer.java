package coordination.buffer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Gives out the permit first and then brings the item: whoever is let in in between finds nothing. */
public class BoundedBuffer<T> {
    private final Queue<T> items = new ConcurrentLinkedQueue<>();
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
        filled.release();
        items.add(item);
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item = items.remove();
        places.release();
        return item;
    }

    public int size() {
        return filled.availablePermits();
    }
}
