package locks.stopflag;

/** The loop sets the flag as it begins: a stop that came just before is overwritten. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean running;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    running = true;
                    while (running) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        running = false;
    }
}
