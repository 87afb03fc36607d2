package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An executor whose only task looks at the interrupt that shutdownNow() sends. */
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
        executor.shutdownNow();
    }
}
