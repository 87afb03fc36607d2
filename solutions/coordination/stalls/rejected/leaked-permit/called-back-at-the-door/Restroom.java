package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Looks for an interrupt after it has got in, and leaves without giving the stall back. */
public class Restroom {
    private final Semaphore doors;

    public Restroom(int stalls) {
        doors = new Semaphore(stalls, true);
    }

    public void visit(Runnable business) throws InterruptedException {
        doors.acquire();
        // called back just as the door opened: do not go in
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            business.run();
        } finally {
            doors.release();
        }
    }

    public int free() {
        return doors.availablePermits();
    }
}
