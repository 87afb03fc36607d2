package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: serve counts the sleepers; who dozes off a second time is not counted, and never called. */
public class ServingHatch {
    private final Deque<String> dishes = new ArrayDeque<>();
    private int sleeping;

    public void serve(String dish) {
        synchronized (this) {
            dishes.addLast(dish);
            if (sleeping > 0) {
                sleeping--;
                notify();
            }
        }
    }

    public String take() throws InterruptedException {
        synchronized (this) {
            if (dishes.isEmpty()) {
                sleeping++;
                while (dishes.isEmpty()) {
                    wait();
                }
            }
            return dishes.removeFirst();
        }
    }
}
