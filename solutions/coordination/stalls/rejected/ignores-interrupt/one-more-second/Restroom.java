package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whoever is called away queues for one more second, and goes in if a stall comes free by then. */
public class Restroom {
    private final Semaphore door;

    public Restroom(int stalls) {
        door = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            door.acquire();
        } catch (InterruptedException calledAway) {
            if (!door.tryAcquire(1, TimeUnit.SECONDS)) {
                throw calledAway;
            }
            Thread.currentThread().interrupt();
        }
        try {
            business.run();
        } finally {
            door.release();
        }
    }

    public int free() {
        return door.availablePermits();
    }
}
