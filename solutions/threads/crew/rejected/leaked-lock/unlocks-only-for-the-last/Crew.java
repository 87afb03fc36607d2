package threads.crew;

import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Rejected: unlock() stands inside the if; whoever is not the last keeps the lock for ever. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition allDone = lock.newCondition();
        int[] atWork = {jobs.size()};
        for (Runnable job : jobs) {
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            lock.lock();
                            atWork[0]--;
                            if (atWork[0] == 0) {
                                allDone.signalAll();
                                lock.unlock();
                            }
                        }
                    })
                    .start();
        }
        lock.lockInterruptibly();
        try {
            while (atWork[0] > 0) {
                allDone.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
