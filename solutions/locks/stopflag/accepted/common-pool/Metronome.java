package locks.stopflag;

import java.util.concurrent.CompletableFuture;

/** Runs on the common pool, and completes a future when it is to end. */
public class Metronome {
    private final Runnable tick;
    private final CompletableFuture<Void> stop = new CompletableFuture<>();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        CompletableFuture.runAsync(() -> {
            while (!stop.isDone()) {
                tick.run();
            }
        });
    }

    public void stop() {
        stop.complete(null);
    }
}
