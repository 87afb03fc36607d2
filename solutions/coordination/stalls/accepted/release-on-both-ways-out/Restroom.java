package coordination.stalls;

import java.util.concurrent.Semaphore;

/** No finally: released once on the way out and once, for any Throwable, on the way up. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            business.run();
        } catch (Throwable thrown) {
            permits.release();
            throw thrown;
        }
        permits.release();
    }

    public int free() {
        return permits.availablePermits();
    }
}
