package locks.stopflag;

/** One tick, and no loop. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    if (!stopped) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
