package threads.errand;

import java.util.concurrent.Semaphore;

/** Accepted: one semaphore for all runs of the object; it may be used again only where a run has returned normally. */
public class Errand {

    private final Semaphore bell = new Semaphore(0);

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        bell.drainPermits();
        new Thread(() -> {
            try {
                errand.run();
            } finally {
                bell.release();
            }
        }).start();
        meanwhile.run();
        bell.acquire();
    }
}
