package coordination.buffer;

import java.util.LinkedHashSet;

/** A LinkedHashSet keeps the order, and drops what is in it already. */
public class BoundedBuffer<T> {
    private final LinkedHashSet<T> items = new LinkedHashSet<>();
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
        items.add(item);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T item = items.iterator().next();
        items.remove(item);
        notifyAll();
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
