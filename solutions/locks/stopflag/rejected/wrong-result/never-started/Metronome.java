package locks.stopflag;

/** The thread is made, and never started. */
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
        thread.setDaemon(true);
    }

    public void stop() {
        stopped = true;
    }
}
