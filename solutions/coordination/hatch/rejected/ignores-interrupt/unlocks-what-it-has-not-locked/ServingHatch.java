package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: lockInterruptibly inside the try; interrupted there, unlock throws IllegalMonitorStateException. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Deque<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        try {
            lock.lock();
            dishes.addLast(dish);
            ready.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        try {
            lock.lockInterruptibly();
            while (dishes.isEmpty()) {
                ready.await();
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
