package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** The wait stands inside the try: whoever is interrupted in it frees a place that was never theirs. */
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
        places.acquire();
        synchronized (items) {
            items.addLast(item);
        }
        filled.release();
    }

    public T take() throws InterruptedException {
        try {
            filled.acquire();
            synchronized (items) {
                return items.removeFirst();
            }
        } finally {
            places.release();
        }
    }

    public int size() {
        synchronized (items) {
            return items.size();
        }
    }
}
