package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: every leg is walked by a new thread, while the hiker himself only waits for it. */
public class HikingTrip {
    private final CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        barrier = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            Thread.startVirtualThread(leg).join();
            barrier.await();
        }
    }
}
