package coordination.hatch;

import java.util.ArrayList;
import java.util.List;

/** Every guest dozes on a chair with a monitor of its own, and his dish is brought to him there. */
public class ServingHatch {
    private final Object hatch = new Object();
    private final List<String> dishes = new ArrayList<>();
    private final List<Chair> chairs = new ArrayList<>();

    private static final class Chair {
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

    public void serve(String dish) {
        synchronized (hatch) {
            if (chairs.isEmpty()) {
                dishes.add(dish);
            } else {
                chairs.remove(0).bring(dish);
            }
        }
    }

    public String take() throws InterruptedException {
        Chair mine = new Chair();
        synchronized (hatch) {
            if (!dishes.isEmpty()) {
                return dishes.remove(0);
            }
            chairs.add(mine);
        }
        try {
            return mine.doze();
        } catch (InterruptedException e) {
            synchronized (hatch) {
                if (chairs.remove(mine)) {
                    throw e;
                }
            }
            // my dish was brought at the same moment
            Thread.currentThread().interrupt();
            return mine.plate();
        }
    }
}
