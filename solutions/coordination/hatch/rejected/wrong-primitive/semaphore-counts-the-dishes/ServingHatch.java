package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Wrong here: a sound hatch, but it waits for a permit of a Semaphore instead of for a condition. */
public class ServingHatch {
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();
    private final Semaphore ready = new Semaphore(0);

    public void serve(String dish) {
        dishes.add(dish);
        ready.release();
    }

    public String take() throws InterruptedException {
        ready.acquire();
        return dishes.remove();
    }
}
