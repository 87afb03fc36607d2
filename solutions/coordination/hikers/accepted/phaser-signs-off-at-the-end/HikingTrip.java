package coordination.hikers;

import java.util.List;
import java.util.concurrent.Phaser;

/** Phaser; everybody signs off after the last leg, and a virtual thread stands in for a hiker who is called home. */
public class HikingTrip {
    private final Phaser group;

    public HikingTrip(int hikers) {
        group = new Phaser(hikers);
    }

    public void hike(List<Runnable> legs) throws InterruptedException {
        int last = legs.size() - 1;
        for (int i = 0; i < last; i++) {
            legs.get(i).run();
            waitForTheOthers(group.arrive());
        }
        if (last >= 0) {
            legs.get(last).run();
            group.arriveAndDeregister();
        }
    }

    private void waitForTheOthers(int meeting) throws InterruptedException {
        boolean together = false;
        try {
            group.awaitAdvanceInterruptibly(meeting);
            together = true;
        } finally {
            if (!together) {
                Thread.startVirtualThread(() -> signOffAfter(meeting));
            }
        }
    }

    private void signOffAfter(int meeting) {
        group.awaitAdvance(meeting);
        group.arriveAndDeregister();
    }
}
