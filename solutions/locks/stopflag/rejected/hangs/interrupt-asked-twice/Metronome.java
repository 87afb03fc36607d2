package locks.stopflag;

/** Thread.interrupted() clears what it reports: asked after the tick, it leaves nothing for the loop. */
public class Metronome {
    private final Runnable tick;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticker = new Thread(() -> {
            int late = 0;
            while (!Thread.interrupted()) {
                tick.run();
                if (Thread.interrupted()) {
                    late++;
                }
            }
        });
        ticker.start();
    }

    public void stop() {
        ticker.interrupt();
    }
}
