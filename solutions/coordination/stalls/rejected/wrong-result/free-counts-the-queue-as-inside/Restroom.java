package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts a visitor as inside from the moment of joining the queue. */
public class Restroom {
    private final Semaphore permits;
    private final AtomicInteger free;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
        free = new AtomicInteger(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        free.decrementAndGet();
        try {
            permits.acquire();
            try {
                business.run();
            } finally {
                permits.release();
            }
        } finally {
            free.incrementAndGet();
        }
    }

    public int free() {
        return free.get();
    }
}
