package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: each call makes a Condition of its own, so the waiter rings a bell at which nobody sleeps. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Deque<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        Condition ready = lock.newCondition();
        lock.lock();
        try {
            dishes.addLast(dish);
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        Condition ready = lock.newCondition();
        lock.lock();
        try {
            while (dishes.isEmpty()) {
                ready.await();
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
