package locks.stopflag;

/** The flag is static: whoever stops one metronome stops them all. */
public class Metronome {
    private final Runnable tick;
    private static volatile boolean stopped;

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

    public void stop() {
        stopped = true;
    }
}
