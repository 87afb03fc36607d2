package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Who waits looks whether their tray is still on the bench, and takes an equal one of somebody else for it. */
public class BoundedBuffer<T> {

    private record Tray<E>(E item) {
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
