package threads.crew;

import java.util.List;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Accepted: a finish line made of an AbstractQueuedSynchronizer whose state is the number of those at work. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        FinishLine finish = new FinishLine(jobs.size());
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            finish.releaseShared(1);
                        }
                    })
                    .start();
        }
        finish.acquireSharedInterruptibly(1);
    }

    @SuppressWarnings("serial")
    private static final class FinishLine extends AbstractQueuedSynchronizer {
        FinishLine(int atWork) {
            setState(atWork);
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 0 ? 1 : -1;
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            while (true) {
                int atWork = getState();
                if (compareAndSetState(atWork, atWork - 1)) {
                    return atWork == 1;
                }
            }
        }
    }
}
