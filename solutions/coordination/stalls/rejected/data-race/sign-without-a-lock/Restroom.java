package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Several visitors with a permit turn the sign at once, and nothing keeps them apart. */
public class Restroom {
    private final Semaphore permits;
    private int free;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
        free = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        free--;
        try {
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
