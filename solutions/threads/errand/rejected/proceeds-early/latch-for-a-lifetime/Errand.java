package threads.errand;

import java.util.concurrent.CountDownLatch;

/** Rejected: one latch for the object's whole life; the second run finds it open. */
public class Errand {
    private final CountDownLatch back = new CountDownLatch(1);

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        new Thread(() -> {
                    errand.run();
                    back.countDown();
                })
                .start();
        meanwhile.run();
        back.await();
    }
}
