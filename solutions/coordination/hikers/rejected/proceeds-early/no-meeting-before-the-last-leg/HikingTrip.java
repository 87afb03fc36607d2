package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: leaves out one meeting too many; nobody waits before the last leg. */
public class HikingTrip {
    private final CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        barrier = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        int left = legs.size();
        for (Runnable leg : legs) {
            leg.run();
            // no need to meet once more at the end
            if (--left > 1) {
                barrier.await();
            }
        }
    }
}
