package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Wrong: hikers register when they come, so the first one meets himself and walks on before the others have begun. */
public class HikingTrip {
    private final Phaser meetings = new Phaser();

    public HikingTrip(int hikers) {
        if (hikers < 1) {
            throw new IllegalArgumentException("nobody hikes");
        }
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        meetings.register();
        for (Runnable leg : legs) {
            leg.run();
            meet();
        }
    }

    private void meet() throws InterruptedException, BrokenBarrierException {
        try {
            if (meetings.awaitAdvanceInterruptibly(meetings.arrive()) < 0) {
                throw new BrokenBarrierException();
            }
        } catch (InterruptedException e) {
            meetings.forceTermination();
            throw e;
        }
    }
}
