package locks.stopflag;

/** A volatile flag, and a pause of 20 ms that nobody cuts short: the loop sees the flag after it. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(this::tickOn).start();
    }

    private void tickOn() {
        while (!stopped) {
            tick.run();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public void stop() {
        stopped = true;
    }
}
