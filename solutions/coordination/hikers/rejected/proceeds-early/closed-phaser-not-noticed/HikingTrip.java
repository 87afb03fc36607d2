package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: after forceTermination nothing waits any more, and the others walk on without each other. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                meetings.awaitAdvanceInterruptibly(meetings.arrive());
            } catch (InterruptedException e) {
                meetings.forceTermination();
                throw e;
            }
        }
    }
}
