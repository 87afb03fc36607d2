package coordination.stalls;

import java.util.concurrent.Semaphore;

/** A fair semaphore: who came first goes in first. */
public class Restroom {
    private final Semaphore queue;

    public Restroom(final int stalls) {
        this.queue = new Semaphore(stalls, true);
    }

    public final void visit(final Runnable business) throws InterruptedException {
        queue.acquire(1);
        try {
            business.run();
        } finally {
            queue.release(1);
        }
    }

    public final int free() {
        return queue.availablePermits();
    }
}
