package threads.crew;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Rejected: the jobs that are out stand in a set; one that is in the list twice is taken out of it at its first end. */
public class Crew {

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition allDown = lock.newCondition();
        Set<Runnable> out = new HashSet<>(jobs);
        for (Runnable job : jobs) {
            new Thread(() -> {
                try {
                    job.run();
                } finally {
                    lock.lock();
                    try {
                        out.remove(job);
                        if (out.isEmpty()) {
                            allDown.signalAll();
                        }
                    } finally {
                        lock.unlock();
                    }
                }
            }).start();
        }
        lock.lockInterruptibly();
        try {
            while (!out.isEmpty()) {
                allDown.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
