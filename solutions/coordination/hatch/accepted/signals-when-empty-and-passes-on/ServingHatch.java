package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Signals only when the hatch was empty; right, because a guest who leaves dishes behind passes the signal on. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Deque<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            boolean wasEmpty = dishes.isEmpty();
            dishes.addLast(dish);
            if (wasEmpty) {
                notEmpty.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (dishes.isEmpty()) {
                notEmpty.await();
            }
            String dish = dishes.removeFirst();
            if (!dishes.isEmpty()) {
                notEmpty.signal();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
