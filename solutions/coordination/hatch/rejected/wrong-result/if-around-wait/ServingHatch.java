package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: if around wait; a guest who wakes to an empty hatch leaves with null. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        if (dishes.isEmpty()) {
            wait();
        }
        return dishes.poll();
    }
}
