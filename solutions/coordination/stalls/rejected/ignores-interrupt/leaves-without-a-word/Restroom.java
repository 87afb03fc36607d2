package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Swallows the interrupt and returns as if the visit had taken place. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
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
