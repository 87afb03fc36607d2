package coordination.hatch;

import java.util.ArrayList;
import java.util.List;

/** Chairs by another name: a type beside it is called as a helper of the check is. */
public class ServingHatch {
    private final Object hatch = new Object();
    private final List<String> dishes = new ArrayList<>();
    private final List<Guest> guests = new ArrayList<>();

    public void serve(String dish) {
        synchronized (hatch) {
            if (guests.isEmpty()) {
                dishes.add(dish);
            } else {
                guests.remove(0).bring(dish);
            }
        }
    }

    public String take() throws InterruptedException {
        Guest mine = new Guest();
        synchronized (hatch) {
            if (!dishes.isEmpty()) {
                return dishes.remove(0);
            }
            guests.add(mine);
        }
        try {
            return mine.doze();
        } catch (InterruptedException e) {
            synchronized (hatch) {
                if (guests.remove(mine)) {
                    throw e;
                }
            }
            // my dish was brought at the same moment
            Thread.currentThread().interrupt();
            return mine.plate();
        }
    }
}

/** A guest, who dozes until the dish is there. */
final class Guest {
    private boolean served;
    private String dish;

    synchronized void bring(String dish) {
        this.dish = dish;
        served = true;
        notify();
    }

    synchronized String doze() throws InterruptedException {
        while (!served) {
            wait();
        }
        return dish;
    }

    synchronized String plate() {
        return dish;
    }
}
