package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: if inside if; a guest who is overtaken twice finds no dish, and removeFirst throws. */
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
                // spurious wakeup, see javadoc
                if (dishes.isEmpty()) {
                    ready.await();
                }
            }
            return dishes.removeFirst();
        } finally {
            lock.unlock();
        }
    }
}
