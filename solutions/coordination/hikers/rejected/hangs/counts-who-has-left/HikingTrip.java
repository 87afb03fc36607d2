package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts those who have left apart from the phase: both may change in between. */
public class HikingTrip {
    private final Phaser meeting;
    private final AtomicInteger departed = new AtomicInteger();

    public HikingTrip(int hikers) {
        meeting = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).run();
            if (i < legs.size() - 1) {
                meet();
            }
        }
    }

    private void meet() throws InterruptedException {
        if (Thread.interrupted()) {
            meeting.arriveAndDeregister();
            throw new InterruptedException();
        }
        int phase = meeting.arrive();
        try {
            meeting.awaitAdvanceInterruptibly(phase);
        } catch (InterruptedException e) {
            if (meeting.getPhase() == phase) {
                departed.incrementAndGet(); // counted as arrived here, so he can only be struck off at the next one
            } else {
                meeting.arriveAndDeregister();
            }
            throw e;
        }
        for (int left = departed.getAndSet(0); left > 0; left--) {
            meeting.arriveAndDeregister();
        }
    }
}
