package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Remembers by thread who was called away, for good: whoever comes back after that keeps the stall. */
public class Restroom {
    private final Semaphore door;
    private final ThreadLocal<Boolean> calledAway = ThreadLocal.withInitial(() -> false);

    public Restroom(int stalls) {
        door = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            door.acquire();
            business.run();
        } catch (InterruptedException e) {
            calledAway.set(true);
            throw e;
        } finally {
            if (!calledAway.get()) {
                door.release();
            }
        }
    }

    public int free() {
        return door.availablePermits();
    }
}
