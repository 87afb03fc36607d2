package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: a guest who was interrupted while his dish came takes it off the hatch and leaves without it. */
public class ServingHatch {
    private final Deque<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.addLast(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        String dish = dishes.removeFirst();
        if (Thread.interrupted()) {
            throw new InterruptedException("no time for " + dish);
        }
        return dish;
    }
}
