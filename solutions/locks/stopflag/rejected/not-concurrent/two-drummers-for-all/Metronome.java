package locks.stopflag;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** All metronomes share two workers: while two of them are busy with a tick, a third one never ticks. */
public class Metronome {
    private static final ScheduledThreadPoolExecutor DRUMMERS = new ScheduledThreadPoolExecutor(2);

    static {
        DRUMMERS.setKeepAliveTime(20, TimeUnit.MILLISECONDS);
        DRUMMERS.allowCoreThreadTimeOut(true);
        DRUMMERS.setRemoveOnCancelPolicy(true);
    }

    private final Runnable tick;
    private volatile Future<?> ticking;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticking = DRUMMERS.scheduleWithFixedDelay(tick, 0, 1, TimeUnit.MILLISECONDS);
    }

    public void stop() {
        ticking.cancel(false);
    }
}
