package threads.squarethread;

import java.util.concurrent.CountDownLatch;

/** Rejected: nobody looks whether the thread was started; on a latch one waits for ever then. */
public class SquareThread extends Thread {
    private final int number;
    private final CountDownLatch done = new CountDownLatch(1);
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = number * number;
        done.countDown();
    }

    public int result() throws InterruptedException {
        done.await();
        return square;
    }
}
