package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Cannot be called out of the queue: acquireUninterruptibly() waits on, whatever comes. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquireUninterruptibly();
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
