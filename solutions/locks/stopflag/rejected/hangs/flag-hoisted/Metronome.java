package locks.stopflag;

/** The flag is volatile, but it is read once, before the loop. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    boolean on = !stopped;
                    while (on) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
