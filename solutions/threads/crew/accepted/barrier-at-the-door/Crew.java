package threads.crew;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Accepted: a barrier for all painters and the foreman; whoever is done waits there for the others. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CyclicBarrier door = new CyclicBarrier(jobs.size() + 1);
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            meetAt(door);
                        }
                    })
                    .start();
        }
        try {
            door.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meetAt(CyclicBarrier door) {
        try {
            door.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            Thread.currentThread().interrupt();
        }
    }
}
