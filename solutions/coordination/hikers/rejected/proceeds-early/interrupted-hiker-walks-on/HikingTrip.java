package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: the interrupted hiker notes the interrupt and starts the next leg instead of leaving. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                meetingPoint.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
