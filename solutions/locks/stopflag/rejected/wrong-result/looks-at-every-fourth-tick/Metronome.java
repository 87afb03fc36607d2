package locks.stopflag;

/** Four ticks a bar, and the flag is looked at only between the bars. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped) {
                        for (int beat = 0; beat < 4; beat++) {
                            tick.run();
                        }
                    }
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
