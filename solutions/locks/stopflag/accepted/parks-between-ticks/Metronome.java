package locks.stopflag;

import java.util.concurrent.locks.LockSupport;

/** Parks for a moment between the ticks; stop() sets the flag first and then unparks. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticker = new Thread(() -> {
            while (!stopped) {
                tick.run();
                LockSupport.parkNanos(5_000_000);
            }
        });
        ticker.start();
    }

    public void stop() {
        stopped = true;
        LockSupport.unpark(ticker);
    }
}
