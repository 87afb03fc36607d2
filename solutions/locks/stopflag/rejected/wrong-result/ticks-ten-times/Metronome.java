package locks.stopflag;

/** Ends by itself after ten ticks. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    for (int i = 0; i < 10 && !stopped; i++) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
