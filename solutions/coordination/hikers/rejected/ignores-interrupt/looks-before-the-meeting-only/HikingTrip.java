package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: looks at the interrupt before he arrives, and then waits in a way that does not listen. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            if (Thread.interrupted()) {
                meetings.arriveAndDeregister();
                throw new InterruptedException("called home");
            }
            meetings.arriveAndAwaitAdvance();
        }
    }
}
