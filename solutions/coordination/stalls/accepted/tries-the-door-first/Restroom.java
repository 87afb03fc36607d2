package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Tries the door before queueing. */
public class Restroom {
    private final Semaphore doors;

    public Restroom(int stalls) {
        doors = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        if (!doors.tryAcquire()) {
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
