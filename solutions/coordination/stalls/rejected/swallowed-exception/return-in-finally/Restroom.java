package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The return in finally throws away whatever business threw. */
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
            return;
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
