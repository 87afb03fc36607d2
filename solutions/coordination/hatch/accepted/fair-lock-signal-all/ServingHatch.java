package coordination.hatch;

import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A fair lock entered interruptibly, and signalAll. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition somethingToEat = lock.newCondition();
    private final Queue<String> dishes = new LinkedList<>();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.offer(dish);
            somethingToEat.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (dishes.isEmpty()) {
                somethingToEat.await();
            }
            return dishes.poll();
        } finally {
            lock.unlock();
        }
    }
}
