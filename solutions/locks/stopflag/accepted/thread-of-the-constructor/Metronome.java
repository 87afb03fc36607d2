package locks.stopflag;

/** A thread that the constructor makes and stop interrupts. */
public class Metronome {
    private final Thread drummer;

    public Metronome(Runnable tick) {
        // created here, not started: the final field is safe to read for whoever calls stop()
        drummer = Thread.ofPlatform().name("metronome").daemon(false).unstarted(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                tick.run();
            }
        });
    }

    public void start() {
        drummer.start();
    }

    public void stop() {
        drummer.interrupt();
    }
}
