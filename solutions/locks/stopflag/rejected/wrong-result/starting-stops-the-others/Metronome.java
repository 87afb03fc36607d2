package locks.stopflag;

/** The field that names the ticking thread is static: a second metronome stops the first. */
public class Metronome {
    private final Runnable tick;
    private static volatile Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread thread = new Thread(() -> {
            while (ticker == Thread.currentThread()) {
                tick.run();
            }
        });
        ticker = thread;
        thread.start();
    }

    public void stop() {
        ticker = null;
    }
}
