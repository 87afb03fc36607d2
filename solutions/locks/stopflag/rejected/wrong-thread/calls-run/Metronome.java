package locks.stopflag;

/** run() instead of start(): the caller ticks, and start() never returns. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread thread = new Thread(() -> {
            while (!stopped) {
                tick.run();
            }
        });
        thread.run();
    }

    public void stop() {
        stopped = true;
    }
}
