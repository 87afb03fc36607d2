package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: locks the queue and waits on this, so wait and notify throw IllegalMonitorStateException. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        synchronized (dishes) {
            dishes.add(dish);
            notifyAll();
        }
    }

    public String take() throws InterruptedException {
        synchronized (dishes) {
            while (dishes.isEmpty()) {
                wait();
            }
            return dishes.remove();
        }
    }
}
