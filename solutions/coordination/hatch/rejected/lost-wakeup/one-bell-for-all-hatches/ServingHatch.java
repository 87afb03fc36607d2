package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: the Condition is static; a signal may wake a guest of another hatch, who dozes off again. */
public class ServingHatch {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Condition NOT_EMPTY = LOCK.newCondition();

    private final Deque<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        LOCK.lock();
        try {
            dishes.addLast(dish);
            NOT_EMPTY.signal();
        } finally {
            LOCK.unlock();
        }
    }

    public String take() throws InterruptedException {
        LOCK.lock();
        try {
            while (dishes.isEmpty()) {
                NOT_EMPTY.await();
            }
            return dishes.removeFirst();
        } finally {
            LOCK.unlock();
        }
    }
}
