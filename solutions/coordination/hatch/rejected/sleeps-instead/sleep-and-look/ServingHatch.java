package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the guest sleeps for a moment and looks again, instead of being told. */
public class ServingHatch {
    private final Queue<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
    }

    public String take() throws InterruptedException {
        String dish = look();
        while (dish == null) {
            Thread.sleep(10);
            dish = look();
        }
        return dish;
    }

    private synchronized String look() {
        return dishes.poll();
    }
}
