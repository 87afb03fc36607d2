package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** cancel(true) interrupts the task; its worker then idles in the pool. */
public class Metronome {
    private final Runnable tick;
    private static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(() -> {
            work.run();
        });
        thread.setDaemon(true);
        return thread;
    });

    private Future<?> ticking;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticking = POOL.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                tick.run();
            }
        });
    }

    public void stop() {
        ticking.cancel(true);
    }
}
