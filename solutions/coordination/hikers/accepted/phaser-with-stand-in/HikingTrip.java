package coordination.hikers;

import java.util.List;
import java.util.concurrent.Phaser;

/** Phaser; the others go on without an interrupted hiker, whom a stand-in signs off at the next meeting. */
public class HikingTrip {
    private final Phaser meetings;

    public HikingTrip(int hikers) {
        meetings = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException {
        for (Runnable leg : legs) {
            leg.run();
            int meeting = meetings.arrive();
            try {
                meetings.awaitAdvanceInterruptibly(meeting);
            } catch (InterruptedException e) {
                // He has arrived at this meeting already: signing off now would count him twice.
                Thread standIn = new Thread(() -> {
                    meetings.awaitAdvance(meeting);
                    meetings.arriveAndDeregister();
                });
                standIn.setDaemon(true);
                standIn.start();
                throw e;
            }
        }
    }
}
