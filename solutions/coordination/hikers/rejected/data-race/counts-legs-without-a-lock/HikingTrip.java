package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: all hikers write the plain field legsWalked, in the same leg and without any order between them. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;
    private int legsWalked;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            legsWalked++;
            meetingPoint.await();
        }
    }

    public int legsWalked() {
        return legsWalked;
    }
}
