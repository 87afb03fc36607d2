package locks.stopflag;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** stop() shuts the scheduler down, as it should, and then waits for it for a while. */
public class Metronome {
    private final Runnable tick;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        scheduler.scheduleWithFixedDelay(tick, 0, 5, TimeUnit.MILLISECONDS);
    }

    public void stop() {
        scheduler.shutdown();
        try {
            scheduler.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
