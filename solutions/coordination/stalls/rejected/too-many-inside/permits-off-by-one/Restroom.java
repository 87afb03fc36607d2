package coordination.stalls;

import java.util.concurrent.Semaphore;

/** One permit too many. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls + 1);
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
        return permits.availablePermits();
    }
}
