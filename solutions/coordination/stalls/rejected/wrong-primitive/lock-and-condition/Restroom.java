package coordination.stalls;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the right number in, with permits made by hand of a lock and a condition. */
public class Restroom {
    private final Lock lock = new ReentrantLock();
    private final Condition stallFree = lock.newCondition();
    private int free;

    public Restroom(int stalls) {
        free = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (free == 0) {
                stallFree.await();
            }
            free--;
        } finally {
            lock.unlock();
        }
        try {
            business.run();
        } finally {
            lock.lock();
            try {
                free++;
                stallFree.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    public int free() {
        lock.lock();
        try {
            return free;
        } finally {
            lock.unlock();
        }
    }
}
