package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: the first hiker waits at the barrier with the monitor in his hand, so no second one can begin. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public synchronized void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meetingPoint.await();
        }
    }
}
