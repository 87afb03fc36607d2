package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** The textbook of 1965: places, items and a key; the key is waited for without heed of interrupts. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Semaphore places;
    private final Semaphore key = new Semaphore(1);
    private final Semaphore filled = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        key.acquireUninterruptibly();
        items.addLast(item);
        key.release();
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        key.acquireUninterruptibly();
        T item = items.removeFirst();
        key.release();
        places.release();
        return item;
    }

    public int size() {
        key.acquireUninterruptibly();
        int size = items.size();
        key.release();
        return size;
    }
}
