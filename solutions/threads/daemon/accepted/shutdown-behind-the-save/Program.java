package threads.daemon;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Accepted: a pool for each saver, shut down by the last line of its only task: a save throws nothing. */
public class Program {

    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().name("logger").daemon(true).start(() -> {
            try {
                while (true) {
                    logOnce.run();
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public Thread startSaver(Runnable save) {
        AtomicReference<Thread> saver = new AtomicReference<>();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), worker -> {
                    Thread thread = Thread.ofPlatform().name("saver").daemon(false).unstarted(worker);
                    saver.compareAndSet(null, thread);
                    return thread;
                });
        pool.execute(() -> {
            save.run();
            pool.shutdown();
        });
        return saver.get();
    }
}
