package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: one flag for any number of sleepers; a second dish, served before the first guest is up, wakes nobody. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();
    private boolean somebodyWaits;

    public synchronized void serve(String dish) {
        dishes.add(dish);
        if (somebodyWaits) {
            somebodyWaits = false;
            notify();
        }
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            somebodyWaits = true;
            wait();
        }
        return dishes.remove();
    }
}
