package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: the leaver has arrived already; arriveAndDeregister counts him again, in place of one still walking. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            int meeting = meetings.arrive();
            try {
                meetings.awaitAdvanceInterruptibly(meeting);
            } catch (InterruptedException e) {
                meetings.arriveAndDeregister();
                throw e;
            }
        }
    }
}
