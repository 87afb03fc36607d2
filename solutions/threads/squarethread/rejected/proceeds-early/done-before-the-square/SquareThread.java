package threads.squarethread;

import java.util.concurrent.CountDownLatch;

/** Rejected: says that it is done before the square is put down; there is a moment in between. */
public class SquareThread extends Thread {
    private final int number;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        done.countDown();
        square = number * number;
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        done.await();
        return square;
    }
}
