package locks.stopflag;

/** The loop notes its thread in a volatile field; a stop before that finds nobody to interrupt. */
public class Metronome {
    private final Runnable tick;
    private volatile Thread ticker;

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
        Thread thread = ticker;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
