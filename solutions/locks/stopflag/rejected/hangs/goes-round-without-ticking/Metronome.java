package locks.stopflag;

/** Once stopped it ticks no more, but the loop itself goes round for ever. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (true) {
                        if (!stopped) {
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
