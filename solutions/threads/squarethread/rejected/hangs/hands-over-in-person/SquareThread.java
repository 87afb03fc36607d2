package threads.squarethread;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/** Rejected: run() hands the square over in person: the thread does not end before somebody has asked for it. */
public class SquareThread extends Thread {
    private final int number;
    private final BlockingQueue<Integer> hand = new SynchronousQueue<>();
    private Integer square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        try {
            hand.put(number * number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        if (square == null) {
            square = hand.take();
        }
        return square;
    }
}
