package coordination.hatch;

import java.util.LinkedList;

/** A lock object of its own and notify: enough, because only guests wait and each dish wakes one of them. */
public class ServingHatch {
    private final Object bell = new Object();
    private final LinkedList<String> shelf = new LinkedList<>();

    public void serve(String dish) {
        synchronized (bell) {
            shelf.addLast(dish);
            bell.notify();
        }
    }

    public String take() throws InterruptedException {
        synchronized (bell) {
            while (shelf.isEmpty()) {
                bell.wait();
            }
            return shelf.removeFirst();
        }
    }
}
