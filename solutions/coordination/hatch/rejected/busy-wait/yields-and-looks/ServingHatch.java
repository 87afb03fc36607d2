package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the guest takes the monitor, looks, lets others go first and looks again, all the time. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
    }

    public String take() throws InterruptedException {
        while (!Thread.interrupted()) {
            synchronized (this) {
                if (!dishes.isEmpty()) {
                    return dishes.remove();
                }
            }
            Thread.yield();
        }
        throw new InterruptedException();
    }
}
