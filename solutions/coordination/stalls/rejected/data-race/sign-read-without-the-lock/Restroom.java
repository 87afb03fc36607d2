package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The sign is turned under a lock, but free() looks at it without. */
public class Restroom {
    private final Object sign = new Object();
    private final Semaphore permits;
    private int free;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
        free = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        turnSign(-1);
        try {
            business.run();
        } finally {
            turnSign(+1);
            permits.release();
        }
    }

    private void turnSign(int change) {
        synchronized (sign) {
            free += change;
        }
    }

    public int free() {
        return free;
    }
}
