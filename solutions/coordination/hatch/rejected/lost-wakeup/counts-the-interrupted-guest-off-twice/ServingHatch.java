package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: a guest interrupted as a dish comes is counted off twice, by the waiter and by himself; a later one is not called. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();
    private int sleeping;

    public synchronized void serve(String dish) {
        dishes.add(dish);
        if (sleeping > 0) {
            sleeping--;
            notify();
        }
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            sleeping++;
            try {
                wait();
            } catch (InterruptedException e) {
                sleeping--;
                throw e;
            }
        }
        return dishes.remove();
    }
}
