package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Phaser with a timed wait that is repeated until it succeeds; the phase is asked for before the own arrival. */
public class HikingTrip {
    private final Phaser phaser;

    public HikingTrip(int hikers) {
        this.phaser = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            int phase = phaser.getPhase(); // cannot move on before this hiker has arrived
            phaser.arrive();
            while (!over(phase)) {
                // nothing to do but wait on
            }
            if (phaser.isTerminated()) {
                throw new BrokenBarrierException();
            }
        }
    }

    private boolean over(int phase) throws InterruptedException {
        try {
            phaser.awaitAdvanceInterruptibly(phase, 100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            phaser.forceTermination();
            throw e;
        }
    }
}
