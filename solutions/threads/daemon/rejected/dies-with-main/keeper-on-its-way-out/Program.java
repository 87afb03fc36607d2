package threads.daemon;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Savers are daemons, and one user thread stays as long as any is at work; it may just be leaving. */
public class Program {
    private final AtomicInteger openSaves = new AtomicInteger();
    private volatile Thread keeper;

    public Thread startLogger(Runnable logOnce) {
        return startHelper("logger", () -> {
            while (!Thread.currentThread().isInterrupted()) {
                logOnce.run();
                LockSupport.parkNanos(10_000_000);
            }
        });
    }

    public Thread startSaver(Runnable save) {
        openSaves.incrementAndGet();
        keepOpen();
        return startHelper("saver", () -> {
            try {
                save.run();
            } finally {
                if (openSaves.decrementAndGet() == 0) {
                    LockSupport.unpark(keeper);
                }
            }
        });
    }

    private static Thread startHelper(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon(true).start(work);
    }

    private synchronized void keepOpen() {
        if (keeper == null || !keeper.isAlive()) {
            keeper = Thread.ofPlatform().name("keeper").daemon(false).start(() -> {
                while (openSaves.get() > 0) {
                    LockSupport.park(this);
                }
            });
        }
    }
}
