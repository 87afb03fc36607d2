package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: so as not to wait, rings only if the lock is free; a guest about to sleep holds it and misses the ring. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();

    public void serve(String dish) {
        dishes.add(dish);
        if (lock.tryLock()) {
            try {
                ready.signalAll();
            } finally {
                lock.unlock();
            }
        }
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
