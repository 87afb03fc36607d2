package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;

/** notify for the first dish only; each guest, also an interrupted one, passes the call on while dishes are left. */
public class ServingHatch {
    private final Deque<String> dishes = new ArrayDeque<>();

    public synchronized void serve(String dish) {
        dishes.addLast(dish);
        if (dishes.size() == 1) {
            notify();
        }
    }

    public synchronized String take() throws InterruptedException {
        try {
            while (dishes.isEmpty()) {
                wait();
            }
            return dishes.removeFirst();
        } finally {
            if (!dishes.isEmpty()) {
                notify();
            }
        }
    }
}
