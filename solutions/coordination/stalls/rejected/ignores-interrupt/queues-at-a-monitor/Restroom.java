package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The first in the queue keeps a monitor; those behind wait for that and cannot be called out of the queue. */
public class Restroom {
    private final Semaphore semaphore;
    private final Object entrance = new Object();

    public Restroom(int stalls) {
        semaphore = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        synchronized (entrance) {
            semaphore.acquire();
        }
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
