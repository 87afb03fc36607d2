package threads.squarethread;

import java.math.BigInteger;
import java.util.concurrent.CountDownLatch;

/** Accepted: start() is overridden, but only notes that it was called, after the thread has really been started. */
public class SquareThread extends Thread {
    private final int number;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean started;
    private volatile int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void start() {
        super.start();
        started = true;
    }

    @Override
    public void run() {
        square = BigInteger.valueOf(number).pow(2).intValue();
        done.countDown();
    }

    public int result() throws InterruptedException {
        if (!started) {
            throw new IllegalStateException("not started yet");
        }
        done.await();
        return square;
    }
}
