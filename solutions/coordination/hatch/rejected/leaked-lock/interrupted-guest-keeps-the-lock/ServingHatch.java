package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: unlock does not stand in a finally; a guest interrupted in await leaves with the lock in his pocket. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        dishes.add(dish);
        ready.signal();
        lock.unlock();
    }

    public String take() throws InterruptedException {
        lock.lock();
        while (dishes.isEmpty()) {
            ready.await();
        }
        String dish = dishes.remove();
        lock.unlock();
        return dish;
    }
}
