package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** The first in the queue keeps a lock; those behind wait in lock(), which does not listen to interrupts. */
public class Restroom {
    private final ReentrantLock entrance = new ReentrantLock(true);
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        entrance.lock();
        try {
            permits.acquire();
        } finally {
            entrance.unlock();
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
