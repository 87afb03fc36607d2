package locks.stopflag;

/** A plain flag: nothing says that the loop ever sees it. */
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

    public void stop() {
        stopped = true;
    }
}
