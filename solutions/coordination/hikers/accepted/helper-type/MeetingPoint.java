package coordination.hikers;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** A place where friends wait until all of them are there, as often as they like. */
final class MeetingPoint {
    private final CyclicBarrier barrier;

    MeetingPoint(int friends) {
        barrier = new CyclicBarrier(friends);
    }

    void waitForEverybody() throws InterruptedException, BrokenBarrierException {
        barrier.await();
    }
}
