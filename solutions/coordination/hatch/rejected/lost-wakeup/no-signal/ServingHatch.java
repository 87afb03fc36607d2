package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: puts the dish down and tells nobody. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        return dishes.remove();
    }
}
