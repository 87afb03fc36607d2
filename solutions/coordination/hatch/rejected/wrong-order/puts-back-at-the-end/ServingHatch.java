package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: an interrupted guest puts his dish back behind the others, so that it comes after dishes served later. */
public class ServingHatch {
    private final Deque<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.addLast(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        String dish = dishes.removeFirst();
        if (Thread.interrupted()) {
            dishes.addLast(dish);
            notifyAll();
            throw new InterruptedException("left without eating");
        }
        return dish;
    }
}
