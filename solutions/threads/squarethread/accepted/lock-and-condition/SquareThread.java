package threads.squarethread;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Accepted: a lock, a condition and a loop around the wait. */
public class SquareThread extends Thread {
    private final Lock lock = new ReentrantLock();
    private final Condition isThere = lock.newCondition();
    private final int number;
    private boolean there;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        int product = number * number;
        lock.lock();
        try {
            square = product;
            there = true;
            isThere.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        lock.lockInterruptibly();
        try {
            while (!there) {
                isThere.await();
            }
            return square;
        } finally {
            lock.unlock();
        }
    }
}
