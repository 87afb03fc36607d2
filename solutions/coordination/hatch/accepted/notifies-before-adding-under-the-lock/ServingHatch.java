package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Calls first and adds then: right, because no guest can look before the waiter has left the monitor. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        synchronized (dishes) {
            dishes.notifyAll();
            dishes.add(dish);
        }
    }

    public String take() throws InterruptedException {
        synchronized (dishes) {
            while (dishes.isEmpty()) {
                dishes.wait();
            }
            return dishes.remove();
        }
    }
}
