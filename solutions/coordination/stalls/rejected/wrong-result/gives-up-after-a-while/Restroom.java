package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Throws when no stall comes free within ten minutes. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        if (!permits.tryAcquire(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the queue is too long");
        }
        try {
            business.run();
        } finally {
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
