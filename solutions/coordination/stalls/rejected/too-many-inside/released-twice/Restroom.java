package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Released in catch and once more in finally: each failed business makes a stall out of nothing. */
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
            permits.release();
            throw e;
        } finally {
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
