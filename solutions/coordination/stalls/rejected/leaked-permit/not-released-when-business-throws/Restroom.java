package coordination.stalls;

import java.util.concurrent.Semaphore;

/** When business throws, the line that releases is never reached. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        business.run();
        permits.release();
    }

    public int free() {
        return permits.availablePermits();
    }
}
