package threads.errand;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Accepted: timed waits, repeated until one succeeds, are no polling: the latch wakes the waiter at once. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        Thread helper = new Thread(() -> {
            try {
                errand.run();
            } finally {
                back.countDown();
            }
        });
        helper.start();
        meanwhile.run();
        boolean home = false;
        while (!home) {
            home = back.await(1, TimeUnit.SECONDS);
        }
    }
}
