package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Wrong: gives the whole trip up when a slow friend takes longer than a minute, although nobody was interrupted. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                meetingPoint.await(1, TimeUnit.MINUTES);
            } catch (TimeoutException e) {
                throw new BrokenBarrierException("waited long enough");
            }
        }
    }
}
