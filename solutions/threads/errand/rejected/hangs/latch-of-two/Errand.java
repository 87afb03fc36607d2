package threads.errand;

import java.util.concurrent.CountDownLatch;

/** Rejected: the latch stands at two, but only the errand counts it down; the caller waits for ever. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch bothDone = new CountDownLatch(2);
        Thread helper = new Thread(() -> {
            try {
                errand.run();
            } finally {
                bothDone.countDown();
            }
        });
        helper.start();
        meanwhile.run();
        bothDone.await();
    }
}
