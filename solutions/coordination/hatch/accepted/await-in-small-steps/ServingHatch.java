package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** awaitNanos, repeated until there is a dish; every dish signals, so no time is ever waited in vain. */
public class ServingHatch {
    private static final long STEP = TimeUnit.SECONDS.toNanos(1);

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
            long left = STEP;
            while (dishes.isEmpty()) {
                left = left > 0 ? ready.awaitNanos(left) : STEP;
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
