package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: reports his arrival before the leg instead of after it, so the group counts him while he is still walking. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            int meeting = meetings.arrive();
            leg.run();
            try {
                if (meetings.awaitAdvanceInterruptibly(meeting) < 0) {
                    throw new BrokenBarrierException();
                }
            } catch (InterruptedException e) {
                meetings.forceTermination();
                throw e;
            }
        }
    }
}
