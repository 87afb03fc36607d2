package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Adds and notifies in two locked steps: right, as the call comes after the dish and nobody relies on it alone. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        synchronized (this) {
            dishes.add(dish);
        }
        synchronized (this) {
            notify();
        }
    }

    public synchronized String take() throws InterruptedException {
        String dish;
        while ((dish = dishes.poll()) == null) {
            wait();
        }
        return dish;
    }
}
