package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Those who wait already do not look whether the phaser has advanced or ended. */
public class HikingTrip {
    private final Phaser group;

    public HikingTrip(int hikers) {
        group = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            int phase = group.arrive();
            if (phase < 0) {
                throw new BrokenBarrierException("the trip is off");
            }
            try {
                group.awaitAdvanceInterruptibly(phase);
            } catch (InterruptedException e) {
                group.forceTermination(); // nobody shall wait for me
                throw e;
            }
        }
    }
}
