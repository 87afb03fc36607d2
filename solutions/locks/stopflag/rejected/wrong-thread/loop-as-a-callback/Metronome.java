package locks.stopflag;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The loop is what comes after a first task; if that is done already, the caller of start() runs the loop itself. */
public class Metronome {
    private final Runnable tick;
    private final Executor ownThread = task -> new Thread(task).start();
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        CompletableFuture
                .runAsync(() -> Thread.currentThread().setName("metronome"), ownThread)
                .thenRun(this::loop);
    }

    public void stop() {
        stopped = true;
    }

    private void loop() {
        while (!stopped) {
            tick.run();
        }
    }
}
