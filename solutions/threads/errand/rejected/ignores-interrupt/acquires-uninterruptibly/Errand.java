package threads.errand;

import java.util.concurrent.Semaphore;

/** Rejected: acquireUninterruptibly waits on through an interrupt and never throws. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Semaphore back = new Semaphore(0);
        Thread.startVirtualThread(() -> {
            try {
                errand.run();
            } finally {
                back.release();
            }
        });
        meanwhile.run();
        back.acquireUninterruptibly();
    }
}
