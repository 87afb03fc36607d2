package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Walks straight in if a stall is free and queues only if none is. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        if (!permits.tryAcquire()) {
            permits.acquire();
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
