package locks.stopflag;

/** Waits a second between the ticks, in slices of 10 ms, so that it sees the flag soon. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread.ofVirtual().start(this::tickOn);
    }

    private void tickOn() {
        try {
            while (!stopped) {
                for (int slice = 0; slice < 100 && !stopped; slice++) {
                    Thread.sleep(10);
                }
                if (!stopped) {
                    tick.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() {
        stopped = true;
    }
}
