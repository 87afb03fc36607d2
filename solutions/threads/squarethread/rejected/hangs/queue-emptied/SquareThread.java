package threads.squarethread;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Rejected: the first who asks takes the square out of the queue, and the second waits for another. */
public class SquareThread extends Thread {
    private final int number;
    private final BlockingQueue<Integer> out = new LinkedBlockingQueue<>();

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        out.add(number * number);
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        return out.take();
    }
}
