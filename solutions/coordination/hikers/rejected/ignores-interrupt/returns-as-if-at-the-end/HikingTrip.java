package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: an interrupted hiker returns as if he had done all legs; his caller never hears of the interrupt. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws BrokenBarrierException {
        try {
            for (Runnable leg : legs) {
                leg.run();
                meetingPoint.await();
            }
        } catch (InterruptedException e) {
            System.err.println("Somebody was called home.");
        }
    }
}
