package coordination.hatch;

import java.util.LinkedList;
import java.util.Queue;

/** Wrong: a guest who comes before the food is sent away with null. */
public class ServingHatch {
    private final Queue<String> dishes = new LinkedList<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
    }

    public synchronized String take() throws InterruptedException {
        return dishes.poll();
    }
}
