package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The number on the sign is volatile, but free-- and free++ are still a read and a write each. */
public class Restroom {
    private final Semaphore permits;
    private volatile int free;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
        free = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            free--;
            business.run();
        } finally {
            free++;
            permits.release();
        }
    }

    public int free() {
        return free;
    }
}
