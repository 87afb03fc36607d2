package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Accepted: tries the door, and rests a while before the next try. */
public class Restroom {
    private final Semaphore stalls;

    public Restroom(int stalls) {
        this.stalls = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        while (!stalls.tryAcquire()) {
            Thread.sleep(10);
        }
        try {
            business.run();
        } finally {
            stalls.release();
        }
    }

    public int free() {
        return stalls.availablePermits();
    }
}
