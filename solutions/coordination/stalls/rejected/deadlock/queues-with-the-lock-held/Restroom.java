package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Queues inside the synchronized block that whoever wants to leave has to enter. */
public class Restroom {
    private final int stalls;
    private final Semaphore permits;
    private int inside;

    public Restroom(int stalls) {
        this.stalls = stalls;
        this.permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        synchronized (permits) {
            permits.acquire();
            inside++;
        }
        try {
            business.run();
        } finally {
            synchronized (permits) {
                inside--;
                permits.release();
            }
        }
    }

    public int free() {
        synchronized (permits) {
            return stalls - inside;
        }
    }
}
