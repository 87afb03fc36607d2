package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: who is slow to come out of one meeting signs off a friend who has arrived at the next one and left from it. */
public class HikingTrip {
    private final Phaser meeting;
    private final AtomicInteger gone = new AtomicInteger();

    public HikingTrip(int hikers) {
        meeting = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            int phase = meeting.arrive();
            try {
                meeting.awaitAdvanceInterruptibly(phase);
            } catch (InterruptedException e) {
                gone.incrementAndGet();
                if (meeting.getPhase() != phase) {
                    signOff();
                }
                throw e;
            }
            signOff();
        }
    }

    /** The leaver has arrived already, so he is signed off after the meeting by those who go on. */
    private void signOff() {
        for (int n = gone.getAndSet(0); n > 0; n--) {
            meeting.arriveAndDeregister();
        }
    }
}
