package threads.errand;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Rejected: the latches stand in a map by their caller, and who sends for a second thing overwrites the first. */
public class Errand {
    private static final Map<Thread, CountDownLatch> OUT = new ConcurrentHashMap<>();

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread caller = Thread.currentThread();
        CountDownLatch back = new CountDownLatch(1);
        OUT.put(caller, back);
        new Thread(() -> {
                    errand.run();
                    OUT.remove(caller).countDown();
                })
                .start();
        meanwhile.run();
        back.await();
    }
}
