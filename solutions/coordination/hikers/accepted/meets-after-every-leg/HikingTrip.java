package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** A barrier after each leg, the last one included. */
public class HikingTrip {
    private final CyclicBarrier meeting;

    public HikingTrip(int hikers) {
        meeting = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meeting.await(); // also after the last leg; an interrupt here breaks the barrier for good
        }
    }
}
