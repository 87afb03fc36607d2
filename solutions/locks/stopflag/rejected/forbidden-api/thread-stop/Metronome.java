package locks.stopflag;

/** Thread.stop, which has not worked since Java 20 and was never safe. */
public class Metronome {
    private final Runnable tick;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticker = new Thread(() -> {
            while (true) {
                tick.run();
            }
        });
        ticker.start();
    }

    @SuppressWarnings("removal")
    public void stop() {
        ticker.stop();
    }
}
