package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** Wrong: if around wait; a hiker who wakes without having been woken walks on although somebody is missing. */
public class HikingTrip {
    private final int hikers;
    private int here;
    private boolean broken;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meet();
        }
    }

    private synchronized void meet() throws InterruptedException, BrokenBarrierException {
        here++;
        if (here < hikers && !broken) {
            try {
                wait();
            } catch (InterruptedException e) {
                broken = true;
                notifyAll();
                throw e;
            }
        } else {
            here = 0;
            notifyAll();
        }
        if (broken) {
            throw new BrokenBarrierException();
        }
    }
}
