package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: a guest leaves with null when nothing has come for a minute; take promises to wait for a dish. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Deque<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.addLast(dish);
            ready.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MINUTES.toNanos(1);
            while (dishes.isEmpty()) {
                if (left <= 0) {
                    return null;
                }
                left = ready.awaitNanos(left);
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
