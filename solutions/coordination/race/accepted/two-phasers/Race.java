package coordination.race;

import java.util.concurrent.Phaser;

/** The starter is a party of the first phaser, so line and shot are one meeting; the finish is the first phase of another. */
public class Race {
    private final Phaser start;
    private final Phaser finish;

    public Race(int runners) {
        start = new Phaser(runners + 1);
        finish = new Phaser(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        start.awaitAdvanceInterruptibly(start.arrive());
        try {
            sprint.run();
        } finally {
            finish.arrive();
        }
    }

    public void fire() throws InterruptedException {
        start.awaitAdvanceInterruptibly(start.arrive());
    }

    public void awaitFinish() throws InterruptedException {
        finish.awaitAdvanceInterruptibly(0);
    }
}
