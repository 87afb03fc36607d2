package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Finds all stalls taken and goes away instead of waiting. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        if (!permits.tryAcquire()) {
            return;
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
