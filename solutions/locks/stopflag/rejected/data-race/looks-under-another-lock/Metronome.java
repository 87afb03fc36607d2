package locks.stopflag;

/** The two synchronized blocks hold different objects: the lambda's own and the metronome. */
public class Metronome {
    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Object lock = new Object();
        new Thread(() -> {
                    while (true) {
                        synchronized (lock) {
                            if (stopped) {
                                return;
                            }
                        }
                        tick.run();
                    }
                })
                .start();
    }

    public synchronized void stop() {
        stopped = true;
    }
}
