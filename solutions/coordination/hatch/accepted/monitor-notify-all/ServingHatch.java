package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Synchronized methods, while around wait, notifyAll. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        return dishes.remove();
    }
}
