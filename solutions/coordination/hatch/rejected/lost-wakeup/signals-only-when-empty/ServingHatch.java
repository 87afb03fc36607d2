package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: signals only for the first of several dishes; with two guests asleep, the second is never woken. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Deque<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            if (dishes.isEmpty()) {
                notEmpty.signal();
            }
            dishes.addLast(dish);
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
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
