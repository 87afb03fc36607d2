package locks.stopflag;

/** stop() ends the whole program. */
public class Metronome {
    private final Runnable tick;
    private boolean running = true;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (running) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        running = false;
        System.exit(0);
    }
}
