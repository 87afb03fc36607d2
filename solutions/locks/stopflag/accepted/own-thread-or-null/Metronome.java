package locks.stopflag;

/** The classic of the applets: the loop goes on while the field still names its thread. */
public class Metronome {
    private final Runnable tick;
    private volatile Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread thread = new Thread(() -> {
            Thread self = Thread.currentThread();
            while (ticker == self) {
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
