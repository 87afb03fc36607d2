package threads.errand;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rejected: with eight errands out, CallerRunsPolicy lets the caller run the ninth. */
public class Errand {

    private static final ExecutorService POOL = new ThreadPoolExecutor(
            0, 8, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        POOL.execute(() -> {
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
