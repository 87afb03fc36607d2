package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Semaphores for places and items, and one as a key that is not given up for an interrupt. */
public class BoundedBuffer<T> {
    private final Semaphore places;
    private final Semaphore items = new Semaphore(0);
    private final Semaphore rack = new Semaphore(1);
    private final Queue<T> queue = new ArrayDeque<>();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        places = new Semaphore(capacity);
    }

    private <R> R atTheRack(Supplier<R> work) {
        rack.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            rack.release();
        }
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        atTheRack(() -> queue.add(item));
        items.release();
    }

    public T take() throws InterruptedException {
        items.acquire();
        T item = atTheRack(queue::remove);
        places.release();
        return item;
    }

    public int size() {
        return atTheRack(queue::size);
    }
}
