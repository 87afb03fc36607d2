package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Catches the interrupt inside the loop, sets the flag at the end, and waits on. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T item) {
        boolean interrupted = false;
        while (items.size() == capacity) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        items.addLast(item);
        notifyAll();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T item = items.removeFirst();
        notifyAll();
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
