package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Every visitor makes a new semaphore, on which nobody else ever waits. */
public class Restroom {
    private final int stalls;
    private Semaphore permits;

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        Semaphore permits = new Semaphore(stalls);
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
