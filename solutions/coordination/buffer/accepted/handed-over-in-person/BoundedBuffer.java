package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** An item for somebody who waits is put into their hands; an interrupt that comes after that leaves only its flag. */
public class BoundedBuffer<T> {
    private static final class Seat<T> {
        private final Semaphore call = new Semaphore(0);
        private T item;
        private boolean done;
    }

    private final Deque<T> items = new ArrayDeque<>();
    private final Deque<Seat<T>> consumers = new ArrayDeque<>();
    private final Deque<Seat<T>> producers = new ArrayDeque<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        Seat<T> mine = new Seat<>();
        synchronized (this) {
            if (!consumers.isEmpty()) {
                finish(consumers.removeFirst(), item);
                return;
            }
            if (items.size() < capacity) {
                items.addLast(item);
                return;
            }
            mine.item = item;
            producers.addLast(mine);
        }
        await(mine, producers);
    }

    public T take() throws InterruptedException {
        Seat<T> mine = new Seat<>();
        synchronized (this) {
            if (!items.isEmpty()) {
                T item = items.removeFirst();
                if (!producers.isEmpty()) {
                    Seat<T> next = producers.removeFirst();
                    items.addLast(next.item);
                    finish(next, next.item);
                }
                return item;
            }
            consumers.addLast(mine);
        }
        await(mine, consumers);
        synchronized (this) {
            return mine.item;
        }
    }

    private static <T> void finish(Seat<T> seat, T item) {
        seat.item = item;
        seat.done = true;
        seat.call.release();
    }

    private void await(Seat<T> mine, Deque<Seat<T>> row) throws InterruptedException {
        try {
            mine.call.acquire();
        } catch (InterruptedException e) {
            synchronized (this) {
                if (!mine.done) {
                    row.remove(mine);
                    throw e;
                }
            }
            Thread.currentThread().interrupt();
        }
    }

    public synchronized int size() {
        return items.size();
    }
}
