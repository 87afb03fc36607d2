package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Who finds no place sits on a bench with a tray that equals no other, and is fetched from there by whoever takes. */
public class BoundedBuffer<T> {

    private static final class Tray<E> {
        private final E item;

        Tray(E item) {
            this.item = item;
        }

        E item() {
            return item;
        }
    }

    private final int capacity;
    private final Deque<Tray<T>> rack = new ArrayDeque<>();
    private final Deque<Tray<T>> bench = new ArrayDeque<>();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        Tray<T> tray = new Tray<>(item);
        if (rack.size() < capacity) {
            rack.addLast(tray);
            notifyAll();
            return;
        }
        bench.addLast(tray);
        try {
            while (bench.contains(tray)) {
                wait();
            }
        } catch (InterruptedException e) {
            if (bench.remove(tray)) {
                throw e;
            }
            Thread.currentThread().interrupt();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (rack.isEmpty()) {
            wait();
        }
        Tray<T> tray = rack.removeFirst();
        if (!bench.isEmpty()) {
            rack.addLast(bench.removeFirst());
        }
        notifyAll();
        return tray.item();
    }

    public synchronized int size() {
        return rack.size();
    }
}
