package coordination.race;

import java.util.concurrent.Phaser;

/** The spectator reads the phase twice; if the last one finishes in between, the wait is for a phase that never ends. */
public class Race {
    private static final int FINISHED = 2;

    private final Phaser race;

    public Race(int runners) {
        race = new Phaser(runners + 1);
    }

    public void run(Runnable sprint) throws InterruptedException {
        race.awaitAdvanceInterruptibly(race.arrive());
        try {
            sprint.run();
        } finally {
            race.arrive();
        }
    }

    public void fire() throws InterruptedException {
        race.awaitAdvanceInterruptibly(race.arriveAndDeregister());
    }

    public void awaitFinish() throws InterruptedException {
        while (race.getPhase() < FINISHED) {
            race.awaitAdvanceInterruptibly(race.getPhase());
        }
    }
}
