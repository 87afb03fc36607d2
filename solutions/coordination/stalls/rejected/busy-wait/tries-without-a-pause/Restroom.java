package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Rattles at the door without a pause until a stall is free. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        while (!permits.tryAcquire()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
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
