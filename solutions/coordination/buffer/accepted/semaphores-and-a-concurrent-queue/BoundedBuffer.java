package coordination.buffer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Two semaphores and a queue made for many threads, which needs no lock; the permits say how many there are. */
public class BoundedBuffer<T> {
    private final Queue<T> items = new ConcurrentLinkedQueue<>();
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0, true);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity, true);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        items.add(item);
        filled.release();
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
