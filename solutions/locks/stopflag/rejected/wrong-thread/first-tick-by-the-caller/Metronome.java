package locks.stopflag;

/** The first tick is run by the caller, the others by a thread. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        tick.run();
        new Thread(() -> {
                    while (!stopped) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
