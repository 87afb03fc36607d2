package coordination.buffer;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock for each end; whether the other end must be called is asked of the count when others have changed it. */
public class BoundedBuffer<T> {
    private final int capacity;
    private final AtomicReferenceArray<T> ring;
    private final AtomicInteger count = new AtomicInteger();

    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private int first;

    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition notFull = putLock.newCondition();
    private int next;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
        this.ring = new AtomicReferenceArray<>(capacity);
    }

    public void put(T item) throws InterruptedException {
        putLock.lockInterruptibly();
        try {
            while (count.get() == capacity) {
                notFull.await();
            }
            ring.set(next, item);
            next = (next + 1) % capacity;
            if (count.incrementAndGet() < capacity) {
                notFull.signal();
            }
        } finally {
            putLock.unlock();
        }
        if (count.get() == 1) {
            signal(takeLock, notEmpty);
        }
    }

    public T take() throws InterruptedException {
        T item;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            item = ring.getAndSet(first, null);
            first = (first + 1) % capacity;
            if (count.decrementAndGet() > 0) {
                notEmpty.signal();
            }
        } finally {
            takeLock.unlock();
        }
        if (count.get() == capacity - 1) {
            signal(putLock, notFull);
        }
        return item;
    }

    public int size() {
        return count.get();
    }

    private static void signal(ReentrantLock lock, Condition condition) {
        lock.lock();
        try {
            condition.signal();
        } finally {
            lock.unlock();
        }
    }
}
