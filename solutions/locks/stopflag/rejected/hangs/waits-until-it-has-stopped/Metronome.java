package locks.stopflag;

import java.util.concurrent.CountDownLatch;

/** stop() waits until the loop has said that it is over. */
public class Metronome {
    private final Runnable tick;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (!stopped) {
                        tick.run();
                    }
                    over.countDown();
                })
                .start();
    }

    public void stop() {
        stopped = true;
        boolean interrupted = false;
        while (true) {
            try {
                over.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
