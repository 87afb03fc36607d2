package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;

/** CyclicBarrier; after somebody has left, the others meet anew at a barrier for one less, as often as it takes. */
public class HikingTrip {
    private final AtomicReference<CyclicBarrier> group;

    public HikingTrip(int hikers) {
        group = new AtomicReference<>(new CyclicBarrier(hikers));
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meet();
        }
    }

    private void meet() throws InterruptedException {
        while (true) {
            CyclicBarrier here = group.get();
            try {
                here.await();
                return;
            } catch (BrokenBarrierException e) {
                // exactly one hiker breaks a barrier; the rest of the group meets at one for one hiker less
                group.compareAndSet(here, new CyclicBarrier(here.getParties() - 1));
            }
        }
    }
}
