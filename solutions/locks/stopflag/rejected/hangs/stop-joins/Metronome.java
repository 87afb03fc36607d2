package locks.stopflag;

/** stop() waits for the end of the thread, however long the tick takes. */
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
            ticker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
