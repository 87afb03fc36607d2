package locks.stopflag;

/** Once stopped, the loop waits to be started again, and never ends. */
public class Metronome {
    private final Runnable tick;
    private boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(this::tickOn).start();
    }

    private void tickOn() {
        try {
            while (true) {
                synchronized (this) {
                    while (stopped) {
                        wait();
                    }
                }
                tick.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized void stop() {
        stopped = true;
    }
}
