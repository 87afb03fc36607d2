package locks.stopflag;

import java.util.concurrent.Semaphore;

/** stop() releases the permit that the loop looks for before every tick. */
public class Metronome {
    private final Runnable tick;
    private final Semaphore stop = new Semaphore(0);

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stop.tryAcquire()) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        stop.release();
    }
}
