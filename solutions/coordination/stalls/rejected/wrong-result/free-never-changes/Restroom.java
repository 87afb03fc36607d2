package coordination.stalls;

import java.util.concurrent.Semaphore;

/** free() always says how many stalls there are, not how many of them are free. */
public class Restroom {
    private final int stalls;
    private final Semaphore permits;

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.permits = new Semaphore(stalls);
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
        return stalls;
    }
}
