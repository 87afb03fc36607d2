package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Gives the permit back as soon as it is acquired, and only then gets down to business. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        permits.release();
        business.run();
    }

    public int free() {
        return permits.availablePermits();
    }
}
