package coordination.race;

import java.util.concurrent.Phaser;

/** One phaser for all: phase 0 is the way to the line, phase 1 the race, and the starter leaves with his shot. */
public class Race {
    private final Phaser race;

    public Race(int runners) {
        race = new Phaser(runners + 1);
    }

    public void run(Runnable sprint) throws InterruptedException {
        race.awaitAdvanceInterruptibly(race.arrive());
        try {
            sprint.run();
        } finally {
            race.arriveAndDeregister();
        }
    }

    public void fire() throws InterruptedException {
        race.awaitAdvanceInterruptibly(race.arriveAndDeregister());
    }

    public void awaitFinish() throws InterruptedException {
        race.awaitAdvanceInterruptibly(0);
        race.awaitAdvanceInterruptibly(1);
    }
}
