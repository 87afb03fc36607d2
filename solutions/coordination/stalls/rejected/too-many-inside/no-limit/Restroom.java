package coordination.stalls;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the visitors, but lets everybody in. */
public class Restroom {
    private final int stalls;
    private final AtomicInteger inside = new AtomicInteger();

    public Restroom(int stalls) {
        this.stalls = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        inside.incrementAndGet();
        try {
            business.run();
        } finally {
            inside.decrementAndGet();
        }
    }

    public int free() {
        return Math.max(0, stalls - inside.get());
    }
}
