package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Two barriers taken in turn: more than needed, and just as right. */
public class HikingTrip {
    private final CyclicBarrier[] huts;

    public HikingTrip(int hikers) {
        huts = new CyclicBarrier[] {new CyclicBarrier(hikers), new CyclicBarrier(hikers)};
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        int number = 0;
        for (Runnable leg : legs) {
            leg.run();
            huts[number % 2].await();
            number++;
        }
    }
}
