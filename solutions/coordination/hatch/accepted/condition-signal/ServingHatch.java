package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock and its Condition; each dish signals one guest. */
public class ServingHatch {
    private final Deque<String> dishes = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition dishReady = lock.newCondition();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.addLast(dish);
            dishReady.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (dishes.isEmpty()) {
                dishReady.await();
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
