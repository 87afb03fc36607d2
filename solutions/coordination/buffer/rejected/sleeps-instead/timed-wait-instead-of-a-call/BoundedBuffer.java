package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Nobody calls anybody: each wait ends by the clock. */
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
        while (items.size() == capacity) {
            wait(20);
        }
        items.addLast(item);
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait(20);
        }
        T item = items.removeFirst();
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
