package locks.stopflag;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A latch is the flag, and awaiting it for a moment is the pause. */
public class Metronome {
    private final Drummer drummer;

    public Metronome(Runnable tick) {
        drummer = new Drummer(tick, new CountDownLatch(1));
    }

    public void start() {
        Thread.ofPlatform().name("drummer").daemon(false).start(drummer);
    }

    public void stop() {
        drummer.flag().countDown();
    }

    private record Drummer(Runnable tick, CountDownLatch flag) implements Runnable {
        @Override
        public void run() {
            try {
                // true: the flag is up; false: the millisecond is over, so the next tick is due
                while (!flag.await(1, TimeUnit.MILLISECONDS)) {
                    tick.run();
                }
            } catch (InterruptedException e) {
                throw new AssertionError("nobody but this class knows the thread, and it interrupts nobody", e);
            }
        }
    }
}
