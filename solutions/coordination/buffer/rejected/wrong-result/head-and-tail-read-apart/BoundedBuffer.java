package coordination.buffer;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Two numbers that only grow; the size is their difference, and others come in between reading the two. */
public class BoundedBuffer<T> {
    private final Object[] ring;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private volatile long taken;
    private volatile long put;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.ring = new Object[capacity];
    }

    public void put(T item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (size() == ring.length) {
                notFull.await();
            }
            ring[(int) (put % ring.length)] = item;
            put++;
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (size() == 0) {
                notEmpty.await();
            }
            int place = (int) (taken % ring.length);
            @SuppressWarnings("unchecked")
            T item = (T) ring[place];
            ring[place] = null;
            taken++;
            notFull.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        return (int) (put - taken);
    }
}
