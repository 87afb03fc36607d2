package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Sleeps ten milliseconds and looks again, whether or not anything has happened. */
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
            Thread.sleep(10);
        }
    }

    public T take() throws InterruptedException {
        T item = poll();
        while (item == null) {
            Thread.sleep(10);
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
