package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: the test i > 0 would suit a meeting before the leg; after the leg it leaves the first meeting out. */
public class HikingTrip {
    private final CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        barrier = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).run();
            if (i > 0) {
                barrier.await();
            }
        }
    }
}
