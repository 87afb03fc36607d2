package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the shelf is static, so a guest at one hatch gets what was served at another. */
public class ServingHatch {
    private static final Queue<String> DISHES = new ArrayDeque<>();

    public void serve(String dish) {
        synchronized (DISHES) {
            DISHES.add(dish);
            DISHES.notifyAll();
        }
    }

    public String take() throws InterruptedException {
        synchronized (DISHES) {
            while (DISHES.isEmpty()) {
                DISHES.wait();
            }
            return DISHES.remove();
        }
    }
}
