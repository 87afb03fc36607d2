package coordination.hatch;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A ring that grows, guarded by a write lock and its Condition. */
public class ServingHatch {
    private final ReentrantReadWriteLock.WriteLock lock = new ReentrantReadWriteLock().writeLock();
    private final Condition changed = lock.newCondition();
    private String[] ring = new String[4];
    private int first;
    private int size;

    public void serve(String dish) {
        lock.lock();
        try {
            if (size == ring.length) {
                String[] bigger = new String[2 * size];
                for (int i = 0; i < size; i++) {
                    bigger[i] = ring[(first + i) % size];
                }
                ring = bigger;
                first = 0;
            }
            ring[(first + size) % ring.length] = dish;
            size++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (size == 0) {
                changed.await();
            }
            String dish = ring[first];
            ring[first] = null;
            first = (first + 1) % ring.length;
            size--;
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
