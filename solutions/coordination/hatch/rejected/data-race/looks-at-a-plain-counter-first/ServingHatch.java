package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;

/** Wrong: the quick look at the plain counter ready is made without the lock; the locked look after it is sound. */
public class ServingHatch {
    private static final int TRIES = 3;

    private final Object lock = new Object();
    private final Queue<String> dishes = new ArrayDeque<>();
    private int ready;

    public void serve(String dish) {
        synchronized (lock) {
            dishes.add(dish);
            ready++;
            lock.notify();
        }
    }

    public String take() throws InterruptedException {
        for (int i = 0; i < TRIES && ready == 0; i++) {
            Thread.onSpinWait(); // perhaps a dish comes before we have to go to sleep
        }
        synchronized (lock) {
            while (ready == 0) {
                lock.wait();
            }
            ready--;
            return dishes.remove();
        }
    }
}
