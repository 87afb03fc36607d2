package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives the permit back first and counts down after that: the next one is counted in meanwhile, and free() is below 0. */
public class Restroom {
    private final int stalls;
    private final Semaphore door;
    private final AtomicInteger inside = new AtomicInteger();

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.door = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        door.acquire();
        inside.incrementAndGet();
        try {
            business.run();
        } finally {
            door.release();
            inside.decrementAndGet();
        }
    }

    public int free() {
        return stalls - inside.get();
    }
}
