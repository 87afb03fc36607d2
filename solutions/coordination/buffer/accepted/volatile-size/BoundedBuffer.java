package coordination.buffer;

import java.util.ArrayList;
import java.util.List;

/** The size is written under the monitor and read without it, from a volatile field. */
public class BoundedBuffer<T> {
    private final List<T> items = new ArrayList<>();
    private final int capacity;
    private volatile int size;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (items) {
            while (size == capacity) {
                items.wait();
            }
            items.add(item);
            size = items.size();
            items.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (items) {
            while (size == 0) {
                items.wait();
            }
            T item = items.remove(0);
            size = items.size();
            items.notifyAll();
            return item;
        }
    }

    public int size() {
        return size;
    }
}
