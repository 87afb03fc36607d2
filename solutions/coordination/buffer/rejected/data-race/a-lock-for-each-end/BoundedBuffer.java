package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Two locks for one ArrayDeque: it has two ends, but it is one object. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Object putKey = new Object();
    private final Object takeKey = new Object();
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
        synchronized (putKey) {
            items.addLast(item);
        }
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item;
        synchronized (takeKey) {
            item = items.removeFirst();
        }
        places.release();
        return item;
    }

    public int size() {
        return filled.availablePermits();
    }
}
