package coordination.stalls;

import java.util.concurrent.Semaphore;

/** visit() is synchronized: one at a time, however many stalls there are. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public synchronized void visit(Runnable business) throws InterruptedException {
        permits.acquire();
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
