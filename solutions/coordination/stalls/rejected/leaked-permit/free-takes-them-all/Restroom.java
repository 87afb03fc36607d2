package coordination.stalls;

import java.util.concurrent.Semaphore;

/** free() counts the permits by draining them: it says how many there were, and then there are none. */
public class Restroom {
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            business.run();
        } finally {
            permits.release();
        }
    }

    public int free() {
        return permits.drainPermits();
    }
}
