package locks.stopflag;

import java.util.concurrent.CompletableFuture;

/** cancel(true) of a CompletableFuture interrupts nobody, whatever its argument says. */
public class Metronome {
    private final Runnable tick;
    private CompletableFuture<Void> ticking;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticking = CompletableFuture.runAsync(
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        tick.run();
                    }
                },
                loop -> new Thread(loop).start());
    }

    public void stop() {
        ticking.cancel(true);
    }
}
