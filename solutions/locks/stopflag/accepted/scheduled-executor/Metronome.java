package locks.stopflag;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A scheduler ticks; shutdown() lets the tick in progress finish and no other begin. */
public class Metronome {
    private final Runnable tick;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        scheduler.scheduleAtFixedRate(tick, 0, 10, TimeUnit.MILLISECONDS);
    }

    public void stop() {
        scheduler.shutdown();
    }
}
