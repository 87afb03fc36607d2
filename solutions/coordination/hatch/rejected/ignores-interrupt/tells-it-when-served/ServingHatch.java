package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: remembers the interrupt politely and restores the flag, but only when a dish has come at last. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        boolean interrupted = false;
        while (dishes.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return dishes.remove();
    }
}
