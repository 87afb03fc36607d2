package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: swallows BrokenBarrierException to go on without the lost one, but a broken barrier holds nobody any more. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                meetingPoint.await();
            } catch (BrokenBarrierException e) {
                System.err.println("One of us has left. We go on without him.");
            }
        }
    }
}
