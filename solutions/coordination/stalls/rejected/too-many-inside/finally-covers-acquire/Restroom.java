package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The finally covers acquire() as well: whoever is interrupted in the queue releases a permit they never had. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            permits.acquire();
            business.run();
        } finally {
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
