package locks.stopflag;

/** Pauses between the ticks; an interrupt ends the pause and the loop. */
public class Metronome {
    private final Runnable tick;
    private Thread ticker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        ticker = new Thread(this::tickOn, "metronome");
        ticker.start();
    }

    private void tickOn() {
        try {
            while (!Thread.interrupted()) {
                tick.run();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            // stopped in a pause: that is the end
        }
    }

    public void stop() {
        ticker.interrupt();
    }
}
