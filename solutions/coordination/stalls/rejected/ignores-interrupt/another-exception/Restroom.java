package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Makes an IllegalStateException of the InterruptedException that callers are promised. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted in the queue", e);
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
