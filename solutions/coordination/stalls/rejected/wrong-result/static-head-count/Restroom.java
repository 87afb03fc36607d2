package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Each restroom has its own permits, but the visitors of all restrooms are counted in one static number. */
public class Restroom {
    private static final AtomicInteger INSIDE = new AtomicInteger();

    private final int stalls;
    private final Semaphore permits;

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        INSIDE.incrementAndGet();
        try {
            business.run();
        } finally {
            INSIDE.decrementAndGet();
            permits.release();
        }
    }

    public int free() {
        return stalls - INSIDE.get();
    }
}
