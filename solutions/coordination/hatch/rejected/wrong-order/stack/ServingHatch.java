package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: push and pop make a stack; the dish served last is eaten first. */
public class ServingHatch {
    private final Deque<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.push(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        return dishes.pop();
    }
}
