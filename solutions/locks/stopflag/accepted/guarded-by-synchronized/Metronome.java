package locks.stopflag;

/** Flag and look are both synchronized; the tick runs outside. */
public class Metronome {
    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!isStopped()) {
                        tick.run();
                    }
                })
                .start();
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    public synchronized void stop() {
        stopped = true;
    }
}
