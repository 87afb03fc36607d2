package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the dish is put into an ArrayDeque before the lock is taken, while guests and other waiters are at it. */
public class ServingHatch {
    private final Object bell = new Object();
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        dishes.add(dish);
        synchronized (bell) {
            bell.notify();
        }
    }

    public String take() throws InterruptedException {
        synchronized (bell) {
            while (dishes.isEmpty()) {
                bell.wait();
            }
            return dishes.remove();
        }
    }
}
