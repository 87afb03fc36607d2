package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Phaser; an interrupted hiker ends the trip, and the others learn it as they would from a barrier. */
public class HikingTrip {
    private final Phaser phaser;

    public HikingTrip(int hikers) {
        phaser = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meet();
        }
    }

    private void meet() throws InterruptedException, BrokenBarrierException {
        int next;
        try {
            next = phaser.awaitAdvanceInterruptibly(phaser.arrive());
        } catch (InterruptedException e) {
            phaser.forceTermination();
            throw e;
        }
        if (next < 0) {
            throw new BrokenBarrierException("somebody has left the trip");
        }
    }
}
