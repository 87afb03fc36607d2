package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Takes a permit and then the lock; an interrupt between the two loses the permit. */
public class BoundedBuffer<T> {
    private final Semaphore places;
    private final Semaphore items = new Semaphore(0);
    private final ReentrantLock mutex = new ReentrantLock();
    private final Queue<T> queue = new ArrayDeque<>();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1");
        }
        places = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        places.acquire();
        mutex.lockInterruptibly();
        try {
            queue.add(item);
        } finally {
            mutex.unlock();
        }
        items.release();
    }

    public T take() throws InterruptedException {
        items.acquire();
        T item;
        mutex.lockInterruptibly();
        try {
            item = queue.remove();
        } finally {
            mutex.unlock();
        }
        places.release();
        return item;
    }

    public int size() {
        mutex.lock();
        try {
            return queue.size();
        } finally {
            mutex.unlock();
        }
    }
}
