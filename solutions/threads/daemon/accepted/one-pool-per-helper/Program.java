package threads.daemon;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Accepted: a pool of one for each helper; its thread factory remembers the thread that is handed back. */
public class Program {
    private static final long PAUSE_MILLIS = 25;

    /** Makes the threads of one pool and remembers the first of them. */
    private static final class Maker implements ThreadFactory {
        private final String name;
        private final boolean daemon;
        private final AtomicReference<Thread> first = new AtomicReference<>();

        Maker(String name, boolean daemon) {
            this.name = name;
            this.daemon = daemon;
        }

        @Override
        public Thread newThread(Runnable worker) {
            Thread thread = new Thread(worker, name);
            thread.setDaemon(daemon);
            first.compareAndSet(null, thread);
            return thread;
        }
    }

    public Thread startLogger(Runnable logOnce) {
        Maker maker = new Maker("logger", true);
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, maker);
        pool.scheduleWithFixedDelay(() -> {
            boolean logged = false;
            try {
                logOnce.run();
                logged = true;
            } finally {
                if (!logged) {
                    pool.shutdown();
                }
            }
        }, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return maker.first.get();
    }

    public Thread startSaver(Runnable save) {
        Maker maker = new Maker("saver", false);
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), maker);
        pool.execute(() -> {
            try {
                save.run();
            } finally {
                pool.shutdown();
            }
        });
        return maker.first.get();
    }
}
