package locks.stopflag;

/** The array is volatile, its only element is not. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean[] stopped = {false};

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped[0]) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stopped[0] = true;
    }
}
