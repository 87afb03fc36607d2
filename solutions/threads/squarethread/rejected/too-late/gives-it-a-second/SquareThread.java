package threads.squarethread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Rejected: gives the starter a second before it says that nobody has started the thread. */
public class SquareThread extends Thread {
    private final int number;
    private final CountDownLatch started = new CountDownLatch(1);
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void start() {
        super.start();
        started.countDown();
    }

    @Override
    public void run() {
        square = number * number;
    }

    public int result() throws InterruptedException {
        if (!started.await(1, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
