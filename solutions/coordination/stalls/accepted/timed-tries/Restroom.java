package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Timed tries, repeated until one succeeds. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        boolean inside = false;
        while (!inside) {
            inside = permits.tryAcquire(1, TimeUnit.SECONDS);
        }
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
