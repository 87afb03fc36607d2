package coordination.stalls;

import java.util.concurrent.Semaphore;

/** tryAcquire() comes back at once, with or without a permit, and both go in. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        boolean acquired = permits.tryAcquire();
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
