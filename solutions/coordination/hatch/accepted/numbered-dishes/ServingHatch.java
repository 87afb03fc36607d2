package coordination.hatch;

import java.util.HashMap;
import java.util.Map;

/** Dishes in a map by their numbers, under a monitor that wakes everybody. */
public class ServingHatch {
    private final Object bell = new Object();
    private final Map<Long, String> standing = new HashMap<>(); // guarded by bell, like the two numbers
    private long served;
    private long taken;

    public void serve(String dish) {
        synchronized (bell) {
            standing.put(served, dish);
            served++;
            bell.notifyAll();
        }
    }

    public String take() throws InterruptedException {
        synchronized (bell) {
            while (taken == served) {
                bell.wait();
            }
            return standing.remove(taken++);
        }
    }
}
