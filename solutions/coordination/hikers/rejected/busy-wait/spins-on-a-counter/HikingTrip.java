package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: counts right, but keeps the processor busy with looking at the counter. */
public class HikingTrip {
    private final int hikers;
    private final AtomicInteger arrivals = new AtomicInteger();
    private volatile boolean broken;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        int expected = 0;
        for (Runnable leg : legs) {
            leg.run();
            expected += hikers;
            arrivals.incrementAndGet();
            while (arrivals.get() < expected) {
                if (Thread.interrupted()) {
                    broken = true;
                    throw new InterruptedException();
                }
                if (broken) {
                    throw new BrokenBarrierException();
                }
                Thread.onSpinWait();
            }
        }
    }
}
