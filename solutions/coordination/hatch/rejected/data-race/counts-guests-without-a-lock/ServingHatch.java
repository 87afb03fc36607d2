package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: guestsServed is written after the monitor has been given back, by several guests at once. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();
    private int guestsServed;

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public String take() throws InterruptedException {
        String dish = next();
        guestsServed++;
        return dish;
    }

    private synchronized String next() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        return dishes.remove();
    }

    public int guestsServed() {
        return guestsServed;
    }
}
