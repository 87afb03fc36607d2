package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: in order to sign off neatly, the interrupted hiker waits until the slowest friend has come. */
public class HikingTrip {
    private final Phaser phaser;

    public HikingTrip(int hikers) {
        this.phaser = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            int phase = phaser.arrive();
            try {
                phaser.awaitAdvanceInterruptibly(phase);
            } catch (InterruptedException e) {
                // already arrived in this phase, deregister in the next one
                phaser.awaitAdvance(phase);
                phaser.arriveAndDeregister();
                throw e;
            }
        }
    }
}
