package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: the leaver repairs the barrier; whoever comes later waits at it for ever, as it still counts all of them. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                meetingPoint.await();
            } catch (InterruptedException e) {
                meetingPoint.reset();
                throw e;
            }
        }
    }
}
