package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Rejected: when the barrier is broken, the others ask without a rest until the one who left has put up a smaller one. */
public class HikingTrip {
    private record Group(int size, CyclicBarrier barrier) {
        static Group of(int size) {
            return new Group(size, size == 0 ? null : new CyclicBarrier(size));
        }
    }

    private volatile Group group;

    public HikingTrip(int hikers) {
        group = Group.of(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meet();
        }
    }

    private void meet() throws InterruptedException {
        while (true) {
            Group g = group;
            try {
                g.barrier().await();
                return;
            } catch (InterruptedException e) {
                group = Group.of(g.size() - 1);
                throw e;
            } catch (BrokenBarrierException e) {
                // the leaver is about to set up the smaller group, try again
                Thread.onSpinWait();
            }
        }
    }
}
