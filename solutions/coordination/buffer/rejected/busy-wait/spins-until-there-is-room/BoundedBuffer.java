package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Looks under the lock, lets go, and looks again, without a pause. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        while (!offer(item)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    public T take() throws InterruptedException {
        T item = poll();
        while (item == null) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            item = poll();
        }
        return item;
    }

    private synchronized boolean offer(T item) {
        return items.size() < capacity && items.add(item);
    }

    private synchronized T poll() {
        return items.poll();
    }

    public synchronized int size() {
        return items.size();
    }
}
