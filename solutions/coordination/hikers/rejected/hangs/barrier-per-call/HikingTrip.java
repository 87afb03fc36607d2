package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: each call makes a barrier of its own, so each hiker waits at a place nobody else knows. */
public class HikingTrip {
    private final int hikers;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        CyclicBarrier meetingPoint = new CyclicBarrier(hikers);
        for (Runnable leg : legs) {
            leg.run();
            meetingPoint.await();
        }
    }
}
