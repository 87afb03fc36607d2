package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: the last to arrive has opened the next phase already, and waits for that one without having arrived. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meetings.arrive();
            try {
                if (meetings.awaitAdvanceInterruptibly(meetings.getPhase()) < 0) {
                    throw new BrokenBarrierException();
                }
            } catch (InterruptedException e) {
                meetings.forceTermination();
                throw e;
            }
        }
    }
}
