package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Who is interrupted removes from the bench the first tray that equals theirs, which may be that of another. */
public class BoundedBuffer<T> {
    private static final class Tray<E> {
        private final E item;
        private boolean isIn;

        Tray(E item) {
            this.item = item;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tray<?> tray && tray.item.equals(item);
        }

        @Override
        public int hashCode() {
            return item.hashCode();
        }
    }

    private final int capacity;
    private final Deque<T> rack = new ArrayDeque<>();
    private final Deque<Tray<T>> bench = new ArrayDeque<>();

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
        Tray<T> tray = new Tray<>(item);
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
