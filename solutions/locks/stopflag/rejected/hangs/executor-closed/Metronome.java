package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** close() of an executor waits until its tasks have ended. */
public class Metronome {
    private final Runnable tick;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        executor.execute(() -> {
            while (!stopped) {
                tick.run();
            }
        });
    }

    public void stop() {
        stopped = true;
        executor.close();
    }
}
