package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: catches the interrupt, does nothing about it and waits on. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public synchronized String take() {
        while (dishes.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                // look again
            }
        }
        return dishes.remove();
    }
}
