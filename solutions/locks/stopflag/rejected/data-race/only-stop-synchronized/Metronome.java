package locks.stopflag;

/** stop() is synchronized, the look is not: a lock on one side orders nothing. */
public class Metronome {
    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped) {
                        tick.run();
                    }
                })
                .start();
    }

    public synchronized void stop() {
        stopped = true;
    }
}
