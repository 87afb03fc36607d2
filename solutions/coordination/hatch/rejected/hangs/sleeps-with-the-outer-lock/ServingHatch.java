package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: wait gives back the inner monitor only; the guest sleeps with the outer one, and no waiter gets in. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        synchronized (dishes) {
            dishes.add(dish);
            dishes.notifyAll();
        }
    }

    public synchronized String take() throws InterruptedException {
        synchronized (dishes) {
            while (dishes.isEmpty()) {
                dishes.wait();
            }
            return dishes.remove();
        }
    }
}
