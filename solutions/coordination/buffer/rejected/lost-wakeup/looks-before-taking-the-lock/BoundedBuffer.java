package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Looks, then takes the monitor and goes to sleep: what happens in between wakes nobody. */
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
        while (true) {
            if (size() == capacity) {
                doze();
            }
            synchronized (this) {
                if (items.size() < capacity) {
                    items.addLast(item);
                    notifyAll();
                    return;
                }
            }
        }
    }

    public T take() throws InterruptedException {
        while (true) {
            if (size() == 0) {
                doze();
            }
            synchronized (this) {
                if (!items.isEmpty()) {
                    T item = items.removeFirst();
                    notifyAll();
                    return item;
                }
            }
        }
    }

    private synchronized void doze() throws InterruptedException {
        wait();
    }

    public synchronized int size() {
        return items.size();
    }
}
