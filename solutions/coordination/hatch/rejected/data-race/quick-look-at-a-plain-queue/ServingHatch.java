package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the quick look is made without the lock, and the dish it saw may be gone before it is taken. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();
    private final Object lock = new Object();

    public void serve(String dish) {
        synchronized (lock) {
            dishes.add(dish);
            lock.notifyAll();
        }
    }

    public String take() throws InterruptedException {
        if (!dishes.isEmpty()) {
            synchronized (lock) {
                return dishes.poll();
            }
        }
        synchronized (lock) {
            while (dishes.isEmpty()) {
                lock.wait();
            }
            return dishes.poll();
        }
    }
}
