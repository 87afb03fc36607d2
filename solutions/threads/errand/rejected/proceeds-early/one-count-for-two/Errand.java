package threads.errand;

import java.util.concurrent.CountDownLatch;

/** Rejected: both sides count down, but the latch stands at one, so the caller opens it for himself. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch bothDone = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            try {
                errand.run();
            } finally {
                bothDone.countDown();
            }
        });
        meanwhile.run();
        bothDone.countDown();
        bothDone.await();
    }
}
