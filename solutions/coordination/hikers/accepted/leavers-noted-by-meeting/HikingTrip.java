package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Phaser;

/** Phaser; a leaver is noted with the number of his meeting, and signed off by the first who comes out of that one. */
public class HikingTrip {
    private final Phaser meeting;
    /** How many have left from a meeting at which they had arrived already, by the phase of that meeting. */
    private final ConcurrentMap<Integer, Integer> gone = new ConcurrentHashMap<>();

    public HikingTrip(int hikers) {
        meeting = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            meet();
        }
    }

    private void meet() throws InterruptedException {
        if (Thread.interrupted()) {
            meeting.arriveAndDeregister();
            throw new InterruptedException("called home on arrival");
        }
        int phase = meeting.arrive();
        try {
            meeting.awaitAdvanceInterruptibly(phase);
        } catch (InterruptedException e) {
            gone.merge(phase, 1, Integer::sum);
            if (meeting.getPhase() != phase) {
                signOffThoseGoneAt(phase);
            }
            throw e;
        }
        signOffThoseGoneAt(phase);
    }

    /** Called only when the meeting is over, so that each sign-off counts for the next one. */
    private void signOffThoseGoneAt(int phase) {
        Integer leavers = gone.remove(phase);
        if (leavers != null) {
            for (int i = 0; i < leavers; i++) {
                meeting.arriveAndDeregister();
            }
        }
    }
}
