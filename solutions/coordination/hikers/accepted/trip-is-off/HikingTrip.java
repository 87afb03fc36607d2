package coordination.hikers;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Who leaves ends the phaser, and with it the trip of the others. */
public class HikingTrip {
    private final Phaser group;

    public HikingTrip(int hikers) {
        group = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        Iterator<Runnable> way = legs.iterator();
        while (way.hasNext()) {
            way.next().run();
            if (way.hasNext()) {
                meet();
            }
        }
    }

    private void meet() throws InterruptedException, BrokenBarrierException {
        int phase;
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException("called home on the way");
            }
            phase = group.arrive();
            if (phase >= 0) {
                phase = group.awaitAdvanceInterruptibly(phase);
            }
        } catch (InterruptedException e) {
            group.forceTermination();
            throw e;
        }
        if (phase < 0) {
            throw new BrokenBarrierException("somebody has left the trip");
        }
    }
}
