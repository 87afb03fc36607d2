package coordination.stalls;

import java.util.concurrent.Semaphore;

/** If a permit is available, the visitor walks straight in without taking it. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        if (permits.availablePermits() > 0) {
            business.run();
            return;
        }
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
