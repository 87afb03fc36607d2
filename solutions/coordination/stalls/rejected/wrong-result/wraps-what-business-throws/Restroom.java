package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Makes an IllegalStateException of whatever business throws. */
public class Restroom {
    private final Semaphore semaphore;

    public Restroom(int stalls) {
        semaphore = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        semaphore.acquire();
        try {
            business.run();
        } catch (Exception e) {
            throw new IllegalStateException("visit failed", e);
        } finally {
            semaphore.release();
        }
    }

    public int free() {
        return semaphore.availablePermits();
    }
}
