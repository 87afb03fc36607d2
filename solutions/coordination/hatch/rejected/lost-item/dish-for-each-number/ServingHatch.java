package coordination.hatch;

import java.util.HashMap;
import java.util.Map;

/** Wrong: guests draw numbers; the dish with the number of a guest who has left is nobody's. */
public class ServingHatch {
    private final Map<Long, String> dishes = new HashMap<>();
    private long nextDish;
    private long nextTicket;

    public synchronized void serve(String dish) {
        dishes.put(nextDish++, dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        long ticket = nextTicket++;
        while (!dishes.containsKey(ticket)) {
            wait();
        }
        return dishes.remove(ticket);
    }
}
