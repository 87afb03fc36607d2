package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A queue that does not block, and a bell beside it; guests look with the bell in hand, so no ring is missed. */
public class ServingHatch {
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();
    private final Object bell = new Object();

    public void serve(String dish) {
        dishes.add(dish);
        synchronized (bell) {
            bell.notifyAll();
        }
    }

    public String take() throws InterruptedException {
        synchronized (bell) {
            for (;;) {
                String dish = dishes.poll();
                if (dish != null) {
                    return dish;
                }
                bell.wait();
            }
        }
    }
}
