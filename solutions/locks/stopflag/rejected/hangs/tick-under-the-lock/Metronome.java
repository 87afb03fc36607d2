package locks.stopflag;

/** The lock that guards the flag is held during the tick, and stop() has to wait for it. */
public class Metronome {
    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (tickUnlessStopped()) {
                        Thread.onSpinWait();
                    }
                })
                .start();
    }

    private synchronized boolean tickUnlessStopped() {
        if (!stopped) {
            tick.run();
        }
        return !stopped;
    }

    public synchronized void stop() {
        stopped = true;
    }
}
