package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The sign at the door is kept by synchronized methods, which nobody holds while queuing or inside. */
public class Restroom {
    private final Semaphore permits;
    private int free;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
        free = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        try {
            turnSign(-1);
            business.run();
        } finally {
            turnSign(+1);
            permits.release();
        }
    }

    private synchronized void turnSign(int change) {
        free += change;
    }

    public synchronized int free() {
        return free;
    }
}
