package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CyclicBarrier;

/** Each meeting has a barrier of its own, made by whoever comes first and shared by all. */
public class HikingTrip {
    private final int hikers;
    private final ConcurrentMap<Integer, CyclicBarrier> meetings = new ConcurrentHashMap<>();

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).run();
            meetings.computeIfAbsent(i, number -> new CyclicBarrier(hikers)).await();
        }
    }
}
