package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: who comes with the interrupt flag set leaves before await, and the barrier never hears of it. */
public class HikingTrip {
    private final CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        barrier = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            if (Thread.interrupted()) {
                throw new InterruptedException("called home");
            }
            barrier.await();
        }
    }
}
