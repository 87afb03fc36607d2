package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Looks until a permit is there and goes in, whether or not tryAcquire() got it. */
public class Restroom {
    private final Semaphore semaphore;

    public Restroom(int stalls) {
        semaphore = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        while (semaphore.availablePermits() == 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
        semaphore.tryAcquire();
        try {
            business.run();
        } finally {
            semaphore.release();
        }
    }

    public int free() {
        return semaphore.availablePermits();
    }
}
