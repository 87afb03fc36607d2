package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: waits at the barrier with the monitor in his hand, so no second one can arrive. */
public class HikingTrip {
    private final CyclicBarrier barrier;
    private int meetings;

    public HikingTrip(int hikers) {
        barrier = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            synchronized (this) {
                if (barrier.await() == 0) {
                    meetings++;
                }
            }
        }
    }
}
