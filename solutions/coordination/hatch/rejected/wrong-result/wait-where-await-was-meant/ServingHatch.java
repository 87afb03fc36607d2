package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: ready.wait() instead of ready.await(); the lock is held, but not the Condition's monitor. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.add(dish);
            ready.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (dishes.isEmpty()) {
                ready.wait();
            }
            return dishes.remove();
        } finally {
            lock.unlock();
        }
    }
}
