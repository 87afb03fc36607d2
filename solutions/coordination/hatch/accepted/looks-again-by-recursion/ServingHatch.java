package coordination.hatch;

import java.util.LinkedList;
import java.util.List;

/** An if around wait, but one that starts all over again after waking: as good as a loop. */
public class ServingHatch {
    private final List<String> dishes = new LinkedList<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        if (dishes.isEmpty()) {
            wait();
            return take();
        }
        return dishes.remove(0);
    }
}
