package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Whatever business throws stays in the restroom; the caller never hears of it. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            business.run();
        } catch (RuntimeException e) {
            // their problem, not ours
        } finally {
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
