package locks.stopflag;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executor is closed at the end of start(), and closing waits for the loop. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.execute(() -> {
                while (!stopped) {
                    tick.run();
                }
            });
        }
    }

    public void stop() {
        stopped = true;
    }
}
