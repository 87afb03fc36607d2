package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: the group meets at the start, before the legs, and never again. */
public class HikingTrip {
    private final CyclicBarrier start;

    public HikingTrip(int hikers) {
        start = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        start.await();
        for (Runnable leg : legs) {
            leg.run();
        }
    }
}
