package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;

/** Wrong: a CountDownLatch opens once and stays open, so it holds the group together at the first meeting only. */
public class HikingTrip {
    private final CountDownLatch allHere;

    public HikingTrip(int hikers) {
        allHere = new CountDownLatch(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            allHere.countDown();
            allHere.await();
        }
    }
}
