package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Wrong: the others meet at a smaller barrier, but once only: when a second one leaves there, some give up and one waits. */
public class HikingTrip {
    private volatile CyclicBarrier group;

    public HikingTrip(int hikers) {
        group = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            CyclicBarrier here = group;
            try {
                here.await();
            } catch (BrokenBarrierException e) {
                regroup(here).await();
            }
        }
    }

    private synchronized CyclicBarrier regroup(CyclicBarrier broken) {
        if (group == broken) {
            group = new CyclicBarrier(broken.getParties() - 1);
        }
        return group;
    }
}
