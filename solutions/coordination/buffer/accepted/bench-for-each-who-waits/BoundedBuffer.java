package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Everybody who waits sits on a condition of their own in a row; the first of the right row is called. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Deque<Condition> wantPlaces = new ArrayDeque<>();
    private final Deque<Condition> wantItems = new ArrayDeque<>();
    private final int capacity;
    private final Lock lock = new ReentrantLock();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        lock.lock();
        try {
            while (items.size() == capacity) {
                sleep(wantPlaces);
            }
            items.addLast(item);
            callFirst(wantItems);
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (items.isEmpty()) {
                sleep(wantItems);
            }
            T item = items.removeFirst();
            callFirst(wantPlaces);
            return item;
        } finally {
            lock.unlock();
        }
    }

    private void sleep(Deque<Condition> row) throws InterruptedException {
        Condition mine = lock.newCondition();
        row.addLast(mine);
        try {
            mine.await();
        } catch (InterruptedException e) {
            if (!row.contains(mine)) {
                callFirst(row);
            }
            throw e;
        } finally {
            row.remove(mine);
        }
    }

    private static void callFirst(Deque<Condition> row) {
        Condition first = row.pollFirst();
        if (first != null) {
            first.signal();
        }
    }

    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }
}
