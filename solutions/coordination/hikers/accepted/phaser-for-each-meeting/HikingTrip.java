package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;

/** A Phaser for each meeting; who leaves arrives at all later ones at once, so that nobody waits for him. */
public class HikingTrip {
    private final ConcurrentHashMap<Integer, Phaser> meetings = new ConcurrentHashMap<>();
    private final int hikers;

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    private Phaser meeting(int k) {
        return meetings.computeIfAbsent(k, ignored -> new Phaser(hikers));
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        final int last = legs.size() - 1;
        for (int k = 0; k <= last; k++) {
            legs.get(k).run();
            if (k == last) {
                break;
            }
            Phaser here = meeting(k);
            int phase = here.arrive();
            try {
                here.awaitAdvanceInterruptibly(phase);
            } catch (InterruptedException e) {
                for (int later = k + 1; later < last; later++) {
                    meeting(later).arrive();
                }
                throw e;
            }
        }
    }
}
