package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Wrong: the guest looks at the hatch again and again without a pause. */
public class ServingHatch {
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();

    public void serve(String dish) {
        dishes.add(dish);
    }

    public String take() throws InterruptedException {
        String dish = dishes.poll();
        while (dish == null) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
            dish = dishes.poll();
        }
        return dish;
    }
}
