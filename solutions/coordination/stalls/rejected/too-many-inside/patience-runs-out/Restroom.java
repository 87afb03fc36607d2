package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits a minute and then goes in, free stall or not. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        boolean acquired = permits.tryAcquire(1, TimeUnit.MINUTES);
        try {
            business.run();
        } finally {
            if (acquired) {
                permits.release();
            }
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
