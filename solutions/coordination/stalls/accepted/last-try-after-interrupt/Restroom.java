package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Whoever is called away tries the door once more: if a stall has come free just then, they go in, with the flag set. */
public class Restroom {
    private final Semaphore door;

    public Restroom(int stalls) {
        this.door = new Semaphore(stalls, true);
    }

    public void visit(Runnable business) throws InterruptedException {
        enter();
        try {
            business.run();
        } finally {
            door.release();
        }
    }

    private void enter() throws InterruptedException {
        try {
            door.acquire();
        } catch (InterruptedException e) {
            if (!door.tryAcquire()) {
                throw e;
            }
            Thread.currentThread().interrupt();
        }
    }

    public int free() {
        return door.availablePermits();
    }
}
