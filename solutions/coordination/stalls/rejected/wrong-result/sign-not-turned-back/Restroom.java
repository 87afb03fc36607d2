package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The permit comes back when business throws, but free() goes on counting the stall as taken. */
public class Restroom {
    private final Semaphore permits;
    private final AtomicInteger free;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
        free = new AtomicInteger(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            free.decrementAndGet();
            business.run();
            free.incrementAndGet();
        } finally {
            permits.release();
        }
    }

    public int free() {
        return free.get();
    }
}
