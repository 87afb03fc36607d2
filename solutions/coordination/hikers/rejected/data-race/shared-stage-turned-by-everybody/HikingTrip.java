package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: after each meeting every hiker writes the plain field stage; all write the same, but in no order. */
public class HikingTrip {
    private final CyclicBarrier meetingPoint;
    private int stage;

    public HikingTrip(int hikers) {
        meetingPoint = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).run();
            meetingPoint.await();
            stage = i + 1;
        }
    }

    @Override
    public String toString() {
        return "hiking, stage " + stage;
    }
}
