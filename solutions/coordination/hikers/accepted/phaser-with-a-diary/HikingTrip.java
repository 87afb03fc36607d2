package coordination.hikers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Phaser;

/** Phaser whose onAdvance writes a diary; the plain list is safe because one meeting is over before the next. */
public class HikingTrip {
    private final List<String> diary = new ArrayList<>();
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers) {
            @Override
            protected boolean onAdvance(int phase, int registeredParties) {
                diary.add("meeting " + phase + ": " + registeredParties + " friends, all here");
                return false;
            }
        };
    }

    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : legs) {
            leg.run();
            try {
                if (meetings.awaitAdvanceInterruptibly(meetings.arrive()) < 0) {
                    throw new BrokenBarrierException();
                }
            } catch (InterruptedException called) {
                meetings.forceTermination();
                throw called;
            }
        }
    }
}
