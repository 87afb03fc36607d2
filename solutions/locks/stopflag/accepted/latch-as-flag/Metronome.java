package locks.stopflag;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A latch of one: await with a time limit is pause and look in one. */
public class Metronome {
    private final Runnable tick;
    private final CountDownLatch stop = new CountDownLatch(1);

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread.ofVirtual().start(() -> {
            try {
                do {
                    tick.run();
                } while (!stop.await(10, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public void stop() {
        stop.countDown();
    }
}
