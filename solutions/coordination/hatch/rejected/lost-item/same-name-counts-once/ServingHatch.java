package coordination.hatch;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Wrong: a set knows each name once; of two soups that stand there together, one is gone. */
public class ServingHatch {
    private final Set<String> dishes = new LinkedHashSet<>();

    public synchronized void serve(String dish) {
        dishes.add(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        Iterator<String> first = dishes.iterator();
        String dish = first.next();
        first.remove();
        return dish;
    }
}
