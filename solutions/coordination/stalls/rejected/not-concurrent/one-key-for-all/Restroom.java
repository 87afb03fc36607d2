package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** One permit for the whole restroom instead of one for each stall. */
public class Restroom {
    private final Semaphore key = new Semaphore(1);
    private final AtomicInteger free;

    public Restroom(int stalls) {
        free = new AtomicInteger(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        key.acquire();
        free.decrementAndGet();
        try {
            business.run();
        } finally {
            free.incrementAndGet();
            key.release();
        }
    }

    public int free() {
        return free.get();
    }
}
