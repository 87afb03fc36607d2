package locks.stopflag;

import java.util.concurrent.locks.LockSupport;

/** stop writes under the lock, and the loop reads without it. */
public class Metronome {
    private static final long PAUSE_NANOS = 200_000;

    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(this::drum, "metronome").start();
    }

    public synchronized void stop() {
        stopped = true;
    }

    private void drum() {
        while (!stopped) {
            tick.run();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
