package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Who waits for an item looks whether their ticket is still in the row, and all tickets are equal. */
public class BoundedBuffer<T> {
    private record Ticket(String what) {}

    private final int capacity;
    private final Deque<T> rack = new ArrayDeque<>();
    private final Deque<Ticket> row = new ArrayDeque<>();
    private int promised;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        while (rack.size() == capacity) {
            wait();
        }
        rack.addLast(item);
        promise();
        notifyAll();
    }

    private void promise() {
        if (!row.isEmpty()) {
            row.removeFirst();
            promised++;
        }
    }

    public synchronized T take() throws InterruptedException {
        if (rack.size() == promised) {
            awaitMyTurn();
        }
        T item = rack.removeFirst();
        notifyAll();
        return item;
    }

    private void awaitMyTurn() throws InterruptedException {
        Ticket mine = new Ticket("an item");
        row.addLast(mine);
        try {
            while (row.contains(mine)) {
                wait();
            }
            promised--;
        } catch (InterruptedException e) {
            if (!row.remove(mine)) {
                promised--;
            }
            throw e;
        }
    }

    public synchronized int size() {
        return rack.size();
    }
}
