package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** An interrupt just after the barrier is thrown outside of it: the barrier stays whole, and waits. */
public class HikingTrip {
    private final CyclicBarrier meeting;

    public HikingTrip(int hikers) {
        meeting = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        int walked = 0;
        for (Runnable leg : legs) {
            leg.run();
            if (++walked < legs.size()) {
                meeting.await();
                // called home just as we all set out: do not start another leg
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    }
}
