package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** Wrong: rests for a while after each leg and hopes that the others are there by then. */
public class HikingTrip {
    private static final long REST_PER_HIKER_MILLIS = 200;

    private final long rest;

    public HikingTrip(int hikers) {
        rest = hikers * REST_PER_HIKER_MILLIS;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            Thread.sleep(rest);
        }
    }
}
