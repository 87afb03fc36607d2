package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** Wrong: nobody waits for anybody; each hiker walks all legs at his own pace. */
public class HikingTrip {
    private final int hikers;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
        }
    }

    public int hikers() {
        return hikers;
    }
}
