package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;

/** Waits without hearing an interrupt, and looks at the flag when it is over. */
public class Race {
    private final Phaser line;
    private final CountDownLatch finish;

    public Race(int runners) {
        line = new Phaser(runners + 1);
        finish = new CountDownLatch(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        line.arriveAndAwaitAdvance();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            sprint.run();
        } finally {
            finish.countDown();
        }
    }

    public void fire() throws InterruptedException {
        line.awaitAdvanceInterruptibly(line.arrive());
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
