package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Frees no stall for the interrupted: right in the queue, where there is none to free, but wrong inside. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            business.run();
        } finally {
            if (!Thread.currentThread().isInterrupted()) {
                permits.release();
            }
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
