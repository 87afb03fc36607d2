package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: if around await; another guest can take the dish first, and removeFirst throws NoSuchElementException. */
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
            if (dishes.isEmpty()) {
                ready.await();
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
