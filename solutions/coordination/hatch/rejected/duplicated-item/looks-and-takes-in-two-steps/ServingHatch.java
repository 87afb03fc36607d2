package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: chooses the dish in one locked step and takes it away in the next; two guests can choose the same one. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public String take() throws InterruptedException {
        String dish = choose();
        synchronized (this) {
            dishes.poll();
        }
        return dish;
    }

    private synchronized String choose() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        return dishes.peek();
    }
}
