package coordination.race;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A condition for each event and a number for each condition: right, and made by hand. */
public class Race {
    private final Lock lock = new ReentrantLock();
    private final Condition complete = lock.newCondition();
    private final Condition shot = lock.newCondition();
    private final Condition over = lock.newCondition();
    private int missing;
    private int running;
    private boolean fired;

    public Race(int runners) {
        missing = runners;
        running = runners;
    }

    public void run(Runnable sprint) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            missing--;
            complete.signalAll();
            while (!fired) {
                shot.await();
            }
        } finally {
            lock.unlock();
        }
        try {
            sprint.run();
        } finally {
            lock.lock();
            try {
                running--;
                over.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    public void fire() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (missing > 0) {
                complete.await();
            }
            fired = true;
            shot.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void awaitFinish() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (running > 0) {
                over.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
