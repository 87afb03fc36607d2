package coordination.hatch;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: the usual bounded buffer; the waiter sleeps when 256 dishes stand there. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final String[] items = new String[256];
    private int putIndex;
    private int takeIndex;
    private int count;

    public void serve(String dish) {
        lock.lock();
        try {
            while (count == items.length) {
                notFull.awaitUninterruptibly();
            }
            items[putIndex] = dish;
            putIndex = (putIndex + 1) % items.length;
            count++;
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (count == 0) {
                notEmpty.await();
            }
            String dish = items[takeIndex];
            items[takeIndex] = null;
            takeIndex = (takeIndex + 1) % items.length;
            count--;
            notFull.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
