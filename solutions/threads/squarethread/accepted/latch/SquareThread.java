package threads.squarethread;

import java.util.concurrent.CountDownLatch;

/** Accepted: a latch opens when the square is there, and whoever passes it sees the square. */
public class SquareThread extends Thread {
    private final int number;
    private final CountDownLatch done = new CountDownLatch(1);
    private int square;

    public SquareThread(int number) {
        super("square of " + number);
        this.number = number;
    }

    @Override
    public void run() {
        square = number * number;
        done.countDown();
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        done.await();
        return square;
    }
}
