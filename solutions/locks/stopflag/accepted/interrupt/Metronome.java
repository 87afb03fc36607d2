package locks.stopflag;

/** The flag that every thread has: stop() interrupts, the loop looks at it. */
public class Metronome {
    private final Runnable tick;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticker = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                tick.run();
            }
        });
        ticker.start();
    }

    public void stop() {
        ticker.interrupt();
    }
}
