package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Phaser;

/** A phaser for each meeting; who leaves has arrived at all that are to come. */
public class HikingTrip {
    private final int hikers;
    private final ConcurrentMap<Integer, Phaser> meetings = new ConcurrentHashMap<>();

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        int last = legs.size() - 1;
        int reached = -1;
        try {
            for (Runnable leg : legs) {
                leg.run();
                if (reached + 1 == last) {
                    return; // there is no meeting after the last leg
                }
                Phaser meeting = meeting(reached + 1);
                int phase = meeting.arrive();
                reached++;
                if (Thread.interrupted()) {
                    throw new InterruptedException("called home on the way");
                }
                meeting.awaitAdvanceInterruptibly(phase);
            }
        } catch (InterruptedException e) {
            for (int missed = reached + 1; missed < last; missed++) {
                meeting(missed).arrive(); // does not wait
            }
            throw e;
        }
    }

    private Phaser meeting(int number) {
        return meetings.computeIfAbsent(number, any -> new Phaser(hikers));
    }
}
