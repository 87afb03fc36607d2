package coordination.buffer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Atomic places and volatile numbers, so no race; but tail++ is two steps, and two put into the same place. */
public class BoundedBuffer<T> {
    private final AtomicReferenceArray<T> ring;
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);
    private volatile int tail;
    private volatile int head;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        ring = new AtomicReferenceArray<>(capacity);
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        ring.set(tail, item);
        tail = (tail + 1) % ring.length();
        filled.release();
    }

    public T take() throws InterruptedException {
        filled.acquire();
        T item = ring.getAndSet(head, null);
        head = (head + 1) % ring.length();
        places.release();
        return item;
    }

    public int size() {
        return filled.availablePermits();
    }
}
