package threads.errand;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Rejected: the answer of await is not looked at, and false means that the time was up and nobody came. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        new Thread(() -> {
                    try {
                        errand.run();
                    } finally {
                        back.countDown();
                    }
                })
                .start();
        meanwhile.run();
        back.await(10, TimeUnit.SECONDS);
    }
}
