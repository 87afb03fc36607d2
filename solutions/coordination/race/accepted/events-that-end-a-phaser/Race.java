package coordination.race;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** An event is a phaser that is ended when it happens; an atomic counts. */
public class Race {

    private static class Event {
        private final Phaser phaser = new Phaser(1);

        void happen() {
            phaser.forceTermination();
        }

        void await() throws InterruptedException {
            phaser.awaitAdvanceInterruptibly(0);
        }
    }

    private static final class Complete extends Event {
        private final AtomicInteger missing;

        Complete(int count) {
            missing = new AtomicInteger(count);
        }

        void noteOne() {
            if (missing.decrementAndGet() == 0) {
                happen();
            }
        }
    }

    private final Complete line;
    private final Event shot = new Event();
    private final Complete finish;

    public Race(int runners) {
        line = new Complete(runners);
        finish = new Complete(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        line.noteOne();
        shot.await();
        try {
            sprint.run();
        } finally {
            finish.noteOne();
        }
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.happen();
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
