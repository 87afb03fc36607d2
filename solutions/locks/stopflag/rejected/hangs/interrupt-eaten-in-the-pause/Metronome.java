package locks.stopflag;

/** The interrupt that comes in the pause is caught there, and the loop goes on. */
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
                pause();
            }
        });
        ticker.start();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            // on to the next tick
        }
    }

    public void stop() {
        ticker.interrupt();
    }
}
