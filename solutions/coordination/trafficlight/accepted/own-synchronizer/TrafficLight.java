package coordination.trafficlight;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** A synchronizer of its own kind: shared, open while its state is 1, and it can be closed again. */
public class TrafficLight {
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1L;

        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 1 ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int newState) {
            setState(newState);
            return newState == 1;
        }
    }

    private final Sync sync = new Sync();

    public void green() {
        sync.releaseShared(1);
    }

    public void red() {
        sync.releaseShared(0);
    }

    public void awaitGreen() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }
}
