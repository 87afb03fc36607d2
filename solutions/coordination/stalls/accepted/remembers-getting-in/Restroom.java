package coordination.stalls;

import java.util.concurrent.Semaphore;

/** acquire() is inside the try, but finally releases only what was really acquired. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        boolean gotIn = false;
        try {
            permits.acquire();
            gotIn = true;
            business.run();
        } finally {
            if (gotIn) {
                permits.release();
            }
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
