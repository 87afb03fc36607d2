package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** The waiting lives in a class of its own, in a file of its own. */
public class HikingTrip {
    private final MeetingPoint meetingPoint;

    public HikingTrip(final int friends) {
        this.meetingPoint = new MeetingPoint(friends);
    }

    public final void hike(final List<Runnable> route) throws InterruptedException, BrokenBarrierException {
        for (Runnable leg : route) {
            leg.run();
            meetingPoint.waitForEverybody();
        }
    }
}
