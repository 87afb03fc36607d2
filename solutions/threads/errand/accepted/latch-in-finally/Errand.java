package threads.errand;

import java.util.concurrent.CountDownLatch;

/** Accepted: a latch that is counted down in finally, when the errand is over. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            try {
                errand.run();
            } finally {
                back.countDown();
            }
        });
        meanwhile.run();
        back.await();
    }
}
