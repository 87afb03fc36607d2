package threads.errand;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/** Accepted: a pool for all errands that grows as needed, and a phaser for each call. */
public class Errand {

    private static final ExecutorService BROTHERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "brother");
        thread.setDaemon(true);
        return thread;
    });

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Phaser trip = new Phaser(1);
        int phase = trip.getPhase();
        BROTHERS.execute(() -> {
            try {
                errand.run();
            } finally {
                trip.arrive();
            }
        });
        meanwhile.run();
        trip.awaitAdvanceInterruptibly(phase);
    }
}
