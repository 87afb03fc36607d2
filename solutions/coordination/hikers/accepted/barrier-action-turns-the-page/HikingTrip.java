package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The barrier action turns to the next leg; the plain field is safe, as it changes only while all are waiting. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;
    private int stage;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers, () -> stage++);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        while (stage < legs.size()) {
            legs.get(stage).run();
            meetingPoint.await();
        }
    }
}
