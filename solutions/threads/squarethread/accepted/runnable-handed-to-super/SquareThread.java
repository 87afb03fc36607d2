package threads.squarethread;

import java.time.Duration;

/** Accepted: the work is a Runnable for Thread's own run(), which writes into a holder. */
public class SquareThread extends Thread {
    private final int[] square;

    public SquareThread(int number) {
        this(number, new int[1]);
    }

    private SquareThread(int number, int[] square) {
        super(() -> square[0] = (int) Math.multiplyFull(number, number));
        this.square = square;
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        while (getState() != State.TERMINATED) {
            join(Duration.ofMillis(100));
        }
        return square[0];
    }
}
