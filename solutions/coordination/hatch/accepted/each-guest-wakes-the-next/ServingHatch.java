package coordination.hatch;

import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One signal when the first dish comes; who leaves dishes behind wakes the next. */
public class ServingHatch {
    private final Lock lock = new ReentrantReadWriteLock().writeLock();
    private final Condition foodReady = lock.newCondition();
    private final Queue<String> dishes = new LinkedList<>();

    public void serve(String dish) {
        lock.lock();
        try {
            boolean wasEmpty = dishes.isEmpty();
            dishes.add(dish);
            if (wasEmpty) {
                foodReady.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (dishes.isEmpty()) {
                foodReady.await();
            }
            String dish = dishes.remove();
            if (!dishes.isEmpty()) {
                foodReady.signal();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
