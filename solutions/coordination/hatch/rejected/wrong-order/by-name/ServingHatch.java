package coordination.hatch;

import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: a PriorityQueue hands the dishes out by name and not in the order served. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<String> dishes = new PriorityQueue<>();

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
                ready.await();
            }
            return dishes.remove();
        } finally {
            lock.unlock();
        }
    }
}
