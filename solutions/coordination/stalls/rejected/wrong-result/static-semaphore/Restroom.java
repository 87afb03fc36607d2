package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The semaphore is static: the restroom built last takes over the doors of all the others. */
public class Restroom {
    private static volatile Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        Semaphore mine = permits;
        mine.acquire();
        try {
            business.run();
        } finally {
            mine.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
