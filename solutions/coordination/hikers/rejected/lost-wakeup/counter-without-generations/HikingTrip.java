package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** Wrong: a fast hiker counts himself in for the next meeting before a slow one has seen that this one is over. */
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
        if (here == hikers) {
            here = 0;
            notifyAll();
            return;
        }
        while (here != 0) {
            if (broken) {
                throw new BrokenBarrierException();
            }
            try {
                wait();
            } catch (InterruptedException e) {
                broken = true;
                notifyAll();
                throw e;
            }
        }
    }
}
