package coordination.race;

import java.util.concurrent.Phaser;

/** The shot is the end of a phaser's only phase; a phaser that has ended holds nobody back any more. */
public class Race {
    private static class Once extends Phaser {
        Once(int parties) {
            super(parties);
        }

        @Override
        protected boolean onAdvance(int phase, int parties) {
            return true;
        }

        void await() throws InterruptedException {
            awaitAdvanceInterruptibly(0);
        }
    }

    private final Once line;
    private final Once shot = new Once(1);
    private final Once finish;

    public Race(int runners) {
        line = new Once(runners);
        finish = new Once(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        line.arrive();
        shot.await();
        try {
            sprint.run();
        } finally {
            finish.arrive();
        }
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.arrive();
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
