package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Wrong: after an hour he thinks the others have gone ahead and walks on, although somebody is still on his leg. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                if (meetings.awaitAdvanceInterruptibly(meetings.arrive(), 1, TimeUnit.HOURS) < 0) {
                    throw new BrokenBarrierException();
                }
            } catch (TimeoutException e) {
                // they must have gone ahead
            } catch (InterruptedException e) {
                meetings.forceTermination();
                throw e;
            }
        }
    }
}
