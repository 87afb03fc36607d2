package locks.stopflag;

/** Once stopped it ticks no more, but it goes on sleeping and looking for ever. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    if (!stopped) {
                        tick.run();
                    }
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                // nobody does that
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    public void stop() {
        stopped = true;
    }
}
