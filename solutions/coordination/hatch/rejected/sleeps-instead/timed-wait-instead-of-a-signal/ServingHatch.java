package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: nobody rings; the guest dozes and looks up every tenth of a second, while his dish gets cold. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait(100);
        }
        return dishes.remove();
    }
}
