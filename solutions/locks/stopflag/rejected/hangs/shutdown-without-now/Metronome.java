package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** shutdown() takes no more tasks, but the one that loops goes on. */
public class Metronome {
    private final Runnable tick;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        executor.execute(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                tick.run();
            }
        });
    }

    public void stop() {
        executor.shutdown();
    }
}
