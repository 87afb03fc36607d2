package locks.stopflag;

/** The loop itself notes which thread it is, in a plain field that stop() reads. */
public class Metronome {
    private final Runnable tick;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    ticker = Thread.currentThread();
                    while (!Thread.interrupted()) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        if (ticker != null) {
            ticker.interrupt();
        }
    }
}
