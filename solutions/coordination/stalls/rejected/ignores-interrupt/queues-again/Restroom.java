package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Swallows the interrupt and queues again until a stall is free. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        boolean acquired = false;
        while (!acquired) {
            try {
                permits.acquire();
                acquired = true;
            } catch (InterruptedException e) {
                // keep waiting
            }
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
