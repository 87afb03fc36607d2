package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Only the first of the queue waits for the semaphore; the others wait for the first, and hear no interrupt. */
public class Restroom {
    private final Object queue = new Object();
    private final Semaphore doors;

    public Restroom(int stalls) {
        doors = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        synchronized (queue) { // one after the other, nobody overtakes at the door
            doors.acquire();
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
