package coordination.stalls;

import java.util.concurrent.Semaphore;

/** free() takes all permits and gives them back; who asks in between is told 0. */
public class Restroom {
    private final Semaphore semaphore;

    public Restroom(int stalls) {
        semaphore = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        semaphore.acquire();
        try {
            business.run();
        } finally {
            semaphore.release();
        }
    }

    public int free() {
        int n = semaphore.drainPermits();
        semaphore.release(n);
        return n;
    }
}
