package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All metronomes share one worker, and the first one that ticks never lets go of it. */
public class Metronome {
    private final Runnable tick;
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor();

    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        WORKER.execute(() -> {
            while (!stopped) {
                tick.run();
            }
        });
    }

    public void stop() {
        stopped = true;
    }
}
