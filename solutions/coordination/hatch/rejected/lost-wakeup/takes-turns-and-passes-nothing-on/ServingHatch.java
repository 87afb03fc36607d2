package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: guests take turns; who was called out of turn sleeps again, and whose turn it was calls nobody. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition bell = lock.newCondition();
    private final Deque<String> dishes = new ArrayDeque<>();
    private final Deque<Object> line = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            dishes.addLast(dish);
            bell.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        Object ticket = new Object();
        lock.lockInterruptibly();
        try {
            line.addLast(ticket);
            while (line.peekFirst() != ticket || dishes.isEmpty()) {
                bell.await();
            }
            return dishes.pollFirst();
        } finally {
            line.remove(ticket);
            lock.unlock();
        }
    }
}
