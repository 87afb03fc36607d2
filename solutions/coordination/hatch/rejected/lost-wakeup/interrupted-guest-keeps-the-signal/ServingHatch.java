package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: a guest signalled and then interrupted leaves without the dish, and the signal meant for it goes with him. */
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
            while (dishes.isEmpty()) {
                ready.await();
                if (Thread.interrupted()) {
                    throw new InterruptedException("called away from the hatch");
                }
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
