package coordination.hikers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;

/** Wrong: barriers are looked up by the number of hikers, so two trips of the same size meet at one. */
public class HikingTrip {
    private static final Map<Integer, CyclicBarrier> BARRIERS = new ConcurrentHashMap<>();

    private final CyclicBarrier barrier;

    public HikingTrip(int hikers) {
        barrier = BARRIERS.computeIfAbsent(hikers, CyclicBarrier::new);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            barrier.await();
        }
    }
}
