package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the guests line up at a monitor that the first one keeps while he waits; the second hears no interrupt. */
public class ServingHatch {
    private final Object line = new Object();
    private final Queue<String> dishes = new ArrayDeque<>();

    public void serve(String dish) {
        synchronized (dishes) {
            dishes.add(dish);
            dishes.notify();
        }
    }

    public String take() throws InterruptedException {
        synchronized (line) {               // one guest at a time, then notify() is enough
            synchronized (dishes) {
                while (dishes.isEmpty()) {
                    dishes.wait();
                }
                return dishes.remove();
            }
        }
    }
}
