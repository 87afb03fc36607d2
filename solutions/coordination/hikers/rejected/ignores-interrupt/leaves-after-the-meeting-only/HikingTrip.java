package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: signs off neatly, but looks at the interrupt only after the others have come. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meetings.arriveAndAwaitAdvance();
            if (Thread.interrupted()) {
                meetings.arriveAndDeregister();
                throw new InterruptedException("called home");
            }
        }
    }
}
