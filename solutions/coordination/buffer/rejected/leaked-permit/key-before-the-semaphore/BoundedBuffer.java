package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** The key is a semaphore, too, and is taken first: whoever waits for an item has locked out those who bring it. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Semaphore key = new Semaphore(1);
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        key.acquire();
        try {
            places.acquire();
            items.addLast(item);
            filled.release();
        } finally {
            key.release();
        }
    }

    public T take() throws InterruptedException {
        key.acquire();
        try {
            filled.acquire();
            T item = items.removeFirst();
            places.release();
            return item;
        } finally {
            key.release();
        }
    }

    public int size() {
        return filled.availablePermits();
    }
}
