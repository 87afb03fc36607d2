package locks.stopflag;

/** The loop gets the value of the flag handed over, not the flag. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> tickUntil(stopped)).start();
    }

    private void tickUntil(boolean end) {
        while (!end) {
            tick.run();
        }
    }

    public void stop() {
        stopped = true;
    }
}
