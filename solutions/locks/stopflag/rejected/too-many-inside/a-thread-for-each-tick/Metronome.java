package locks.stopflag;

/** Every tick gets a thread of its own, and nobody waits for the one before. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped) {
                        new Thread(tick).start();
                    }
                })
                .start();
    }

    public void stop() {
        stopped = true;
    }
}
