package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The semaphore lets people in; an AtomicInteger counts those who are inside. */
public class Restroom {
    private final int stalls;
    private final Semaphore permits;
    private final AtomicInteger inside = new AtomicInteger();

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        inside.incrementAndGet();
        try {
            business.run();
        } finally {
            inside.decrementAndGet();
            permits.release();
        }
    }

    public int free() {
        return stalls - inside.get();
    }
}
