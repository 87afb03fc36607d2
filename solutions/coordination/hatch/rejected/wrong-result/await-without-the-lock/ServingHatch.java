package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: gives the lock back before await, which throws IllegalMonitorStateException. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.add(dish);
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        while (true) {
            lock.lock();
            try {
                if (!dishes.isEmpty()) {
                    return dishes.remove();
                }
            } finally {
                lock.unlock();
            }
            ready.await();
        }
    }
}
