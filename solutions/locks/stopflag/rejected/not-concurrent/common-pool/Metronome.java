package locks.stopflag;

import java.util.concurrent.CompletableFuture;

/** Loops on the common pool: it has a worker less than there are processors, and more metronomes wait in line. */
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
