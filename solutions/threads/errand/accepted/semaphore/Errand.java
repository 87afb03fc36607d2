package threads.errand;

import java.util.concurrent.Semaphore;

/** Accepted: a semaphore without permits; the errand brings one back with it. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Semaphore doorbell = new Semaphore(0);
        Thread helper = new Thread(() -> {
            try {
                errand.run();
            } finally {
                doorbell.release();
            }
        });
        helper.setDaemon(true);
        helper.start();
        meanwhile.run();
        doorbell.acquire();
    }
}
