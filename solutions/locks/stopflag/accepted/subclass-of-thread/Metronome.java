package locks.stopflag;

import java.util.concurrent.locks.LockSupport;

/** A subclass of Thread whose loop asks itself whether it was interrupted, and parks between ticks. */
public class Metronome {
    private static final class Drummer extends Thread {
        private final Runnable beat;

        Drummer(Runnable beat) {
            super("drummer");
            this.beat = beat;
        }

        @Override
        public void run() {
            while (!isInterrupted()) {
                beat.run();
                LockSupport.parkNanos(200_000);
            }
        }
    }

    private final Drummer drummer;

    public Metronome(Runnable tick) {
        drummer = new Drummer(tick);
    }

    public void start() {
        drummer.start();
    }

    public void stop() {
        drummer.interrupt();
    }
}
