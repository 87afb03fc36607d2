package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: two hikers who start together can both see no barrier and make one each; one of the two is then lost. */
public class HikingTrip {
    private final int hikers;
    private volatile CyclicBarrier meetingPoint;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        if (meetingPoint == null) {
            meetingPoint = new CyclicBarrier(hikers);
        }
        CyclicBarrier ours = meetingPoint;
        for (Runnable leg : legs) {
            leg.run();
            ours.await();
        }
    }
}
