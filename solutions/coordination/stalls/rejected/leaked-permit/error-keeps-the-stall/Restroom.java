package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Releases after an exception, but an Error passes the catch by and keeps the stall. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            business.run();
        } catch (RuntimeException e) {
            permits.release();
            throw e;
        }
        permits.release();
    }

    public int free() {
        return permits.availablePermits();
    }
}
