package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** cancel(false) keeps a task from beginning, and lets one that loops go on. */
public class Metronome {
    private final Runnable tick;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private Future<?> ticking;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticking = executor.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                tick.run();
            }
        });
        executor.shutdown();
    }

    public void stop() {
        ticking.cancel(false);
    }
}
