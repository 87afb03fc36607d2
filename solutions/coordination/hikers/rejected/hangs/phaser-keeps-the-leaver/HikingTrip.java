package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: an interrupted hiker stays registered, and the others wait for him at the next meeting for ever. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meetings.awaitAdvanceInterruptibly(meetings.arrive());
        }
    }
}
