package threads.errand;

import java.util.concurrent.CountDownLatch;

/** Rejected: the latch is counted down before the errand instead of after it. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        new Thread(() -> {
                    back.countDown();
                    errand.run();
                })
                .start();
        meanwhile.run();
        back.await();
    }
}
