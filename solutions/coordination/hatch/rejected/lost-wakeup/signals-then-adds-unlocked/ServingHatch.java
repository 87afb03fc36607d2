package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: rings first and adds later without the lock; the guest looks in between, sees nothing and sleeps again. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();

    public void serve(String dish) {
        lock.lock();
        try {
            ready.signalAll();
        } finally {
            lock.unlock();
        }
        dishes.add(dish);
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            String dish = dishes.poll();
            while (dish == null) {
                ready.await();
                dish = dishes.poll();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
