package threads.squarethread;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Rejected: throws with the lock in hand: after a question that came too early nobody gets an answer any more. */
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
        lock.lock();
        try {
            square = number * number;
            there = true;
            isThere.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public int result() throws InterruptedException {
        lock.lock();
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
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
