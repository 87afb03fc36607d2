package threads.squarethread;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Rejected: waits for the signal and looks only then: if it has been given already, it does not come again. */
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
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        lock.lock();
        try {
            do {
                isThere.await();
            } while (!there);
            return square;
        } finally {
            lock.unlock();
        }
    }
}
