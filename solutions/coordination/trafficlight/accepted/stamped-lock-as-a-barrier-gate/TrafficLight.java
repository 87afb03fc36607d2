package coordination.trafficlight;

import java.util.concurrent.locks.StampedLock;

/** Red is a write lock, whose stamp is kept; a car gets the read lock and gives it back at once. */
public class TrafficLight {
    private final StampedLock road = new StampedLock();
    private long closed = road.writeLock();

    public synchronized void green() {
        if (closed != 0) {
            road.unlockWrite(closed);
            closed = 0;
        }
    }

    public synchronized void red() {
        if (closed == 0) {
            closed = road.writeLock();
        }
    }

    public void awaitGreen() throws InterruptedException {
        road.unlockRead(road.readLockInterruptibly());
    }
}
