package coordination.stalls;

import java.util.concurrent.Semaphore;

/** free() goes below 0, because it subtracts those who queue. */
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
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits() - permits.getQueueLength();
    }
}
