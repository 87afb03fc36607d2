package coordination.race;

import java.util.concurrent.Phaser;

/** Waits with arriveAndAwaitAdvance and awaitAdvance, which do not listen to interrupts. */
public class Race {
    private final Phaser start;
    private final Phaser finish;

    public Race(int runners) {
        start = new Phaser(runners + 1);
        finish = new Phaser(runners);
    }

    public void run(Runnable sprint) {
        start.arriveAndAwaitAdvance();
        try {
            sprint.run();
        } finally {
            finish.arrive();
        }
    }

    public void fire() {
        start.arriveAndAwaitAdvance();
    }

    public void awaitFinish() {
        finish.awaitAdvance(0);
    }
}
