package locks.stopflag;

/** stop() gives the tick in progress a second. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticker = new Thread(() -> {
            while (!stopped) {
                tick.run();
            }
        });
        ticker.start();
    }

    public void stop() {
        stopped = true;
        try {
            ticker.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
