package threads.errand;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Rejected: a static map of latches by errand; who sends for the same as another waits for the other one. */
public class Errand {

    private static final Map<Runnable, CountDownLatch> OUT = new ConcurrentHashMap<>();

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        OUT.put(errand, back);
        new Thread(() -> {
            try {
                errand.run();
            } finally {
                OUT.remove(errand).countDown();
            }
        }).start();
        meanwhile.run();
        back.await();
    }
}
