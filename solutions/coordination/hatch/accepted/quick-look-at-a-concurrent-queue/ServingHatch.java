package coordination.hatch;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A quick look without the lock; the look before dozing off and the call are both made with it. */
public class ServingHatch {
    private final ConcurrentLinkedQueue<String> dishes = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition served = lock.newCondition();

    public void serve(String dish) {
        dishes.add(dish);
        lock.lock();
        try {
            served.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        String quick = dishes.poll();
        return quick != null ? quick : wait4it();
    }

    private String wait4it() throws InterruptedException {
        lock.lock();
        try {
            for (String dish = dishes.poll(); ; dish = dishes.poll()) {
                if (dish != null) {
                    return dish;
                }
                served.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
