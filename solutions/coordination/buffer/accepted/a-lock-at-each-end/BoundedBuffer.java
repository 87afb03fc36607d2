package coordination.buffer;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A linked list with a lock at each end, an atomic count, and signals that are passed on. */
public class BoundedBuffer<T> {

    private static final class Node<T> {
        private T item;
        private Node<T> next;

        Node(T item) {
            this.item = item;
        }
    }

    private final int capacity;
    private final AtomicInteger count = new AtomicInteger();

    private final ReentrantLock tailLock = new ReentrantLock();
    private final Condition notFull = tailLock.newCondition();
    private Node<T> tail = new Node<>(null);

    private final ReentrantLock headLock = new ReentrantLock();
    private final Condition notEmpty = headLock.newCondition();
    private Node<T> head = tail;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        Node<T> node = new Node<>(item);
        int before;
        tailLock.lockInterruptibly();
        try {
            while (count.get() == capacity) {
                notFull.await();
            }
            tail.next = node;
            tail = node;
            before = count.getAndIncrement();
            if (before + 1 < capacity) {
                notFull.signal();
            }
        } finally {
            tailLock.unlock();
        }
        if (before == 0) {
            wakeOne(headLock, notEmpty);
        }
    }

    public T take() throws InterruptedException {
        T item;
        int before;
        headLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            head = head.next;
            item = head.item;
            head.item = null;
            before = count.getAndDecrement();
            if (before > 1) {
                notEmpty.signal();
            }
        } finally {
            headLock.unlock();
        }
        if (before == capacity) {
            wakeOne(tailLock, notFull);
        }
        return item;
    }

    private static void wakeOne(ReentrantLock lock, Condition condition) {
        lock.lock();
        try {
            condition.signal();
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        return count.get();
    }
}
