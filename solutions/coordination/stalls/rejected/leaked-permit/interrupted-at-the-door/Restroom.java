package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Looks for an interrupt after acquire() and before the try, and may leave with the permit taken along. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        if (Thread.interrupted()) {
            throw new InterruptedException();
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
