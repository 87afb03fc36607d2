package threads.errand;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Accepted: a one-shot signal made of an AbstractQueuedSynchronizer, one for each call. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        final Bell bell = new Bell();
        new Thread(() -> {
                    try {
                        errand.run();
                    } finally {
                        bell.releaseShared(1);
                    }
                })
                .start();
        meanwhile.run();
        bell.acquireSharedInterruptibly(1);
    }

    @SuppressWarnings("serial")
    private static class Bell extends AbstractQueuedSynchronizer {
        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 1 ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            setState(1);
            return true;
        }
    }
}
