package locks.stopflag;

/** The pause is inside the synchronized block, so stop() has to wait until it is over. */
public class Metronome {
    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    try {
                        while (true) {
                            synchronized (this) {
                                if (stopped) {
                                    return;
                                }
                                Thread.sleep(50);
                            }
                            tick.run();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                })
                .start();
    }

    public synchronized void stop() {
        stopped = true;
    }
}
