package coordination.trafficlight;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** A synchronizer in shared mode whose state is the light. */
public class TrafficLight {

    private static final class Lamp extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1L;
        private static final int RED = 0;
        private static final int GREEN = 1;

        @Override
        protected int tryAcquireShared(int unused) {
            return getState() == GREEN ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int unused) {
            setState(GREEN);
            return true;
        }

        void turnRed() {
            setState(RED);
        }
    }

    private final Lamp lamp = new Lamp();

    public void green() {
        lamp.releaseShared(0);
    }

    public void red() {
        lamp.turnRed();
    }

    public void awaitGreen() throws InterruptedException {
        if (lamp.tryAcquireShared(0) < 0) {
            lamp.acquireSharedInterruptibly(0);
        }
    }
}
