package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Releases whenever a permit is missing, also one that somebody else has. */
public class Restroom {
    private final int stalls;
    private final Semaphore semaphore;

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.semaphore = new Semaphore(stalls, true);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            semaphore.acquire();
            business.run();
        } finally {
            // never more permits than stalls
            if (semaphore.availablePermits() < stalls) {
                semaphore.release();
            }
        }
    }

    public int free() {
        return semaphore.availablePermits();
    }
}
