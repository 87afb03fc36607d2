package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Whoever is interrupted in the queue gives back a permit on the way out, without ever having had one. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls, true);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            permits.release();
            throw e;
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
