package threads.crew;

import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Accepted: a lock guards the number of those at work, and the last one signals. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        final Lock lock = new ReentrantLock();
        final Condition allDone = lock.newCondition();
        final int[] atWork = {jobs.size()};
        for (Runnable job : jobs) {
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    lock.lock();
                    try {
                        if (--atWork[0] == 0) {
                            allDone.signal();
                        }
                    } finally {
                        lock.unlock();
                    }
                }
            });
        }
        lock.lockInterruptibly();
        try {
            while (atWork[0] != 0) {
                allDone.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
