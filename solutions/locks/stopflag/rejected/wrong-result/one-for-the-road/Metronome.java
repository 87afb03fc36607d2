package locks.stopflag;

/** A last tick after the loop has seen the flag. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped) {
                        tick.run();
                    }
                    tick.run();
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
