package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: waits in one locked step and takes in another; in between, a second guest can take the only dish. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public String take() throws InterruptedException {
        waitForADish();
        synchronized (this) {
            return dishes.poll();
        }
    }

    private synchronized void waitForADish() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
    }
}
