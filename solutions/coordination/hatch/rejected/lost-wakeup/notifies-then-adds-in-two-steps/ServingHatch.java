package coordination.hatch;

import java.util.LinkedList;
import java.util.Queue;

/** Wrong: calls in one locked step and adds in the next; a guest in between finds the hatch empty and sleeps on. */
public class ServingHatch {
    private final Queue<String> dishes = new LinkedList<>();

    public void serve(String dish) {
        callTheGuests();
        synchronized (this) {
            dishes.add(dish);
        }
    }

    private synchronized void callTheGuests() {
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        return dishes.remove();
    }
}
