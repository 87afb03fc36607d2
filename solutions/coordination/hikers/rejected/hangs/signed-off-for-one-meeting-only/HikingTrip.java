package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;

/** Wrong: the leaver arrives ahead at the next meeting; at the one after it the others wait for him for ever. */
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
        for (int k = 0; k < legs.size(); k++) {
            legs.get(k).run();
            Phaser here = meeting(k);
            try {
                here.awaitAdvanceInterruptibly(here.arrive());
            } catch (InterruptedException e) {
                meeting(k + 1).arriveAndDeregister();
                throw e;
            }
        }
    }
}
