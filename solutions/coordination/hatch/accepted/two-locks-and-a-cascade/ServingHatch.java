package coordination.hatch;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One lock for each end, as in LinkedBlockingQueue; a guest who leaves dishes behind wakes the next. */
public class ServingHatch {
    private static final class Node {
        String dish;
        Node next;
    }

    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock putLock = new ReentrantLock();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private Node head = new Node();     // guarded by takeLock
    private Node tail = head;           // guarded by putLock

    public void serve(String dish) {
        Node node = new Node();
        node.dish = dish;
        int before;
        putLock.lock();
        try {
            tail.next = node;
            tail = node;
            before = count.getAndIncrement();
        } finally {
            putLock.unlock();
        }
        if (before == 0) {
            takeLock.lock();
            try {
                notEmpty.signal();
            } finally {
                takeLock.unlock();
            }
        }
    }

    public String take() throws InterruptedException {
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            Node first = head.next;
            head = first;
            String dish = first.dish;
            first.dish = null;
            if (count.getAndDecrement() > 1) {
                notEmpty.signal();
            }
            return dish;
        } finally {
            takeLock.unlock();
        }
    }
}
