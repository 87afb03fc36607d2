package locks.stopflag;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A scheduler for each metronome, shut down by stop. */
public class Metronome {
    private final Runnable tick;
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);

    public Metronome(Runnable tick) {
        this.tick = tick;
        // said aloud, though it is the default: a periodic task does not outlive shutdown()
        scheduler.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void start() {
        scheduler.scheduleWithFixedDelay(tick, 0, 500, TimeUnit.MICROSECONDS);
    }

    public void stop() {
        scheduler.shutdown();
    }
}
