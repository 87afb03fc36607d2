package threads.crew;

import java.util.List;
import java.util.concurrent.Phaser;

/** Rejected: a foreman who is interrupted stays registered, and nobody arrives for her in the next round. */
public class Crew {

    private final Phaser hall = new Phaser() {
        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            return false;
        }
    };

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        hall.register();
        for (Runnable job : jobs) {
            hall.register();
            new Thread(() -> {
                try {
                    job.run();
                } finally {
                    hall.arriveAndDeregister();
                }
            }).start();
        }
        hall.awaitAdvanceInterruptibly(hall.arrive());
        hall.arriveAndDeregister();
    }
}
