package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes only where it sees somebody sleep, and looks without the lock. */
public class ServingHatch {
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();
    private final Lock lock = new ReentrantLock();
    private final Condition foodReady = lock.newCondition();
    private volatile int sleeping; // changed with the lock only

    public void serve(String dish) {
        dishes.add(dish);
        if (sleeping == 0) {
            return; // nobody to wake, spare the lock
        }
        lock.lock();
        try {
            foodReady.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            String dish;
            while ((dish = dishes.poll()) == null) {
                sleeping++;
                try {
                    foodReady.await();
                } finally {
                    sleeping--;
                }
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
