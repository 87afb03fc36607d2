package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Looks at the interrupt flag only when a stall has come free at last. */
public class Restroom {
    private final Semaphore semaphore;

    public Restroom(int stalls) {
        semaphore = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        semaphore.acquireUninterruptibly();
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            business.run();
        } finally {
            semaphore.release();
        }
    }

    public int free() {
        return semaphore.availablePermits();
    }
}
