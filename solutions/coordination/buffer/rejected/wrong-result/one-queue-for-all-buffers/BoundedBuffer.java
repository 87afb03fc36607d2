package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** The queue is static: what is put into one buffer is in the other as well. */
public class BoundedBuffer<T> {
    private static final Deque<Object> ITEMS = new ArrayDeque<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (ITEMS) {
            while (ITEMS.size() == capacity) {
                ITEMS.wait();
            }
            ITEMS.addLast(item);
            ITEMS.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (ITEMS) {
            while (ITEMS.isEmpty()) {
                ITEMS.wait();
            }
            @SuppressWarnings("unchecked")
            T item = (T) ITEMS.removeFirst();
            ITEMS.notifyAll();
            return item;
        }
    }

    public int size() {
        synchronized (ITEMS) {
            return ITEMS.size();
        }
    }
}
