package locks.stopflag;

import java.util.concurrent.CountDownLatch;

/** start() returns only when the first tick is over. */
public class Metronome {
    private final Runnable tick;
    private final CountDownLatch ticked = new CountDownLatch(1);
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped) {
                        tick.run();
                        ticked.countDown();
                    }
                })
                .start();
        try {
            ticked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() {
        stopped = true;
    }
}
