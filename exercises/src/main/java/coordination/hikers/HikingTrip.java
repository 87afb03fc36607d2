package coordination.hikers;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;

/** One hiking trip of a group of friends, who walk every leg at their own pace and go on together. */
public class HikingTrip {

    /**
     * Prepares a trip.
     *
     * @param hikers how many friends take part, at least one
     */
    public HikingTrip(int hikers) {
        throw new UnsupportedOperationException("TODO prepare a trip for this many hikers");
    }

    /**
     * Walks the whole trip for one hiker on the thread of the caller; each hiker calls it once, on a thread of his own.
     *
     * @param legs this hiker's legs in their order; every hiker has the same number of them
     * @throws InterruptedException if this hiker is interrupted while he waits for the others
     * @throws BrokenBarrierException if the group cannot be complete any more, as somebody has left the trip
     */
    public void hike(List<Runnable> legs) throws InterruptedException, BrokenBarrierException {
        throw new UnsupportedOperationException("TODO walk this hiker's legs together with the others");
    }
}
