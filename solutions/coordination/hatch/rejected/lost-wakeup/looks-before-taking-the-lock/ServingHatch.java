package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Wrong: looks without the monitor and then waits with it; a dish served in between rings for nobody. */
public class ServingHatch {
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();

    public void serve(String dish) {
        dishes.add(dish);
        synchronized (this) {
            notifyAll();
        }
    }

    public String take() throws InterruptedException {
        String dish;
        while ((dish = dishes.poll()) == null) {
            synchronized (this) {
                wait();
            }
        }
        return dish;
    }
}
