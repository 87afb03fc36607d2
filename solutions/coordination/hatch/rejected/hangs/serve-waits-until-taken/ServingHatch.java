package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: serve stays at the hatch until every dish on it has been taken. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Condition allTaken = lock.newCondition();
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.add(dish);
            ready.signal();
            while (!dishes.isEmpty()) {
                allTaken.awaitUninterruptibly();
            }
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
            String dish = dishes.remove();
            if (dishes.isEmpty()) {
                allTaken.signalAll();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
