package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Has the right number of permits, but runs business under a lock. */
public class Restroom {
    private final Semaphore permits;
    private final ReentrantLock lock = new ReentrantLock();

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            lock.lockInterruptibly();
            try {
                business.run();
            } finally {
                lock.unlock();
            }
        } finally {
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
