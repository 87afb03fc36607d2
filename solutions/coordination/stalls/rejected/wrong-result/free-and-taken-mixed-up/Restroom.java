package coordination.stalls;

import java.util.concurrent.Semaphore;

/** free() says how many are inside. */
public class Restroom {
    private final int stalls;
    private final Semaphore permits;

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.permits = new Semaphore(stalls, true);
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
        return stalls - permits.availablePermits();
    }
}
