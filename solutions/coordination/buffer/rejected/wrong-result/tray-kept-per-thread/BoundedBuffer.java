package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Each thread keeps its tray, and the mark on it that it is in says so of the next item as well. */
public class BoundedBuffer<T> {
    private static final class Tray<E> {
        private E item;
        private boolean isIn;
    }

    private final int capacity;
    private final Deque<T> rack = new ArrayDeque<>();
    private final Deque<Tray<T>> bench = new ArrayDeque<>();
    private final ThreadLocal<Tray<T>> trays = ThreadLocal.withInitial(Tray::new);

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        if (rack.size() < capacity) {
            rack.addLast(item);
            notifyAll();
            return;
        }
        Tray<T> tray = trays.get();
        tray.item = item;
        bench.addLast(tray);
        try {
            while (!tray.isIn) {
                wait();
            }
        } catch (InterruptedException e) {
            if (!tray.isIn) {
                bench.remove(tray);
                throw e;
            }
            Thread.currentThread().interrupt();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (rack.isEmpty()) {
            wait();
        }
        T item = rack.removeFirst();
        if (!bench.isEmpty()) {
            Tray<T> next = bench.removeFirst();
            next.isIn = true;
            rack.addLast(next.item);
        }
        notifyAll();
        return item;
    }

    public synchronized int size() {
        return rack.size();
    }
}
