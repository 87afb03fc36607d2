package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** wait() gives back the monitor of the queue, and not the one around it. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        synchronized (items) {
            while (items.size() == capacity) {
                items.wait();
            }
            items.addLast(item);
            items.notifyAll();
        }
    }

    public synchronized T take() throws InterruptedException {
        synchronized (items) {
            while (items.isEmpty()) {
                items.wait();
            }
            T item = items.removeFirst();
            items.notifyAll();
            return item;
        }
    }

    public int size() {
        synchronized (items) {
            return items.size();
        }
    }
}
