package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The semaphore is made by the first visitor, and two who come first together can make one each. */
public class Restroom {
    private final int stalls;
    private volatile Semaphore permits;

    public Restroom(int stalls) {
        this.stalls = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        Semaphore mine = permits();
        mine.acquire();
        try {
            business.run();
        } finally {
            mine.release();
        }
    }

    public int free() {
        return permits().availablePermits();
    }

    private Semaphore permits() {
        Semaphore current = permits;
        if (current == null) {
            current = new Semaphore(stalls);
            permits = current;
        }
        return current;
    }
}
