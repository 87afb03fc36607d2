package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Wakes everybody, but only when the first item has come or the first place has come free: nobody waits otherwise. */
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
            wait();
        }
        items.addLast(item);
        if (items.size() == 1) {
            notifyAll();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T item = items.removeFirst();
        if (items.size() == capacity - 1) {
            notifyAll();
        }
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
