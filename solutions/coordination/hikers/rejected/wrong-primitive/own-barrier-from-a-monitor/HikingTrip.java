package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** Wrong here: a sound barrier built by hand from wait and notifyAll, where the exercise asks for the JDK's own. */
public class HikingTrip {
    private final int hikers;
    private int here;
    private int meeting;
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
        int mine = meeting;
        here++;
        if (here == hikers) {
            here = 0;
            meeting++;
            notifyAll();
        }
        while (meeting == mine) {
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
