package locks.stopflag;

/** Waits on its monitor between the ticks, so that stop() ends the pause at once. */
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
        while (!pauseOrStop()) {
            tick.run();
        }
    }

    private synchronized boolean pauseOrStop() {
        try {
            if (!stopped) {
                wait(25);
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
        return stopped;
    }

    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
