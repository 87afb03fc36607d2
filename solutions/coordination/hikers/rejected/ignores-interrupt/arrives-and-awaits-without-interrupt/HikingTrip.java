package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: arriveAndAwaitAdvance does not listen to interrupts; the hiker stays until the others have come. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meetings.arriveAndAwaitAdvance();
        }
    }
}
