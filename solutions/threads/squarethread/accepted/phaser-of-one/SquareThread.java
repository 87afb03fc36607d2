package threads.squarethread;

import java.util.concurrent.Phaser;

/** A phaser of one party, which the thread leaves when the square is there. */
public class SquareThread extends Thread {
    private static final int IN_THE_FIELD = 0;

    private final Phaser trip = new Phaser(1);
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = number * number;
        trip.arriveAndDeregister();
    }

    public int result() throws InterruptedException {
        switch (getState()) {
            case NEW -> throw new IllegalStateException("nobody is out there");
            default -> trip.awaitAdvanceInterruptibly(IN_THE_FIELD);
        }
        return square;
    }
}
