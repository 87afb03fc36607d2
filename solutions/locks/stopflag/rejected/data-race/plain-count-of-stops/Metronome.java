package locks.stopflag;

/** The loop looks whether a plain number has changed. */
public class Metronome {
    private final Runnable tick;
    private int stops;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        int before = stops;
        new Thread(() -> {
                    while (stops == before) {
                        tick.run();
                        Thread.yield();
                    }
                })
                .start();
    }

    public void stop() {
        stops++;
    }
}
