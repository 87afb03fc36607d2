package locks.stopflag;

/** Keeps the beat by looking at the clock, and at the flag while it does. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread thread = new Thread(() -> {
            long next = System.nanoTime();
            while (!stopped) {
                if (System.nanoTime() - next < 0) {
                    Thread.onSpinWait();
                } else {
                    next += 1_000_000;
                    tick.run();
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    public void stop() {
        stopped = true;
    }
}
