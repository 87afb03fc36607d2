package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: signs off at each meeting; after the first one nobody is registered, and the phaser is at its end. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            int meeting = meetings.arriveAndDeregister();
            meetings.awaitAdvanceInterruptibly(meeting);
        }
    }
}
