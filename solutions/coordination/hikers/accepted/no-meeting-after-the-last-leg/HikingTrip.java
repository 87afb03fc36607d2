package coordination.hikers;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Nobody waits after the last leg: there is no leg left to be early for. */
public class HikingTrip {
    private final CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        this.barrier = new CyclicBarrier(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        Iterator<Runnable> route = legs.iterator();
        while (route.hasNext()) {
            route.next().run();
            if (route.hasNext()) {
                barrier.await();
            }
        }
    }
}
