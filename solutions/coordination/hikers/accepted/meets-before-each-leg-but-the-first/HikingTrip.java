package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The same meetings seen from the other side: before every leg except the first one. */
public class HikingTrip {
    private final CyclicBarrier everybody;

    public HikingTrip(int hikers) {
        everybody = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (int i = 0; i < legs.size(); i++) {
            if (i > 0) {
                everybody.await();
            }
            legs.get(i).run();
        }
    }
}
