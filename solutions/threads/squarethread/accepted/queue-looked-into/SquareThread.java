package threads.squarethread;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Accepted: puts the square into a queue of one, from which every asker takes it and puts it back. */
public class SquareThread extends Thread {
    private final int number;
    private final BlockingQueue<Integer> out = new ArrayBlockingQueue<>(1);

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
        int square = out.take();
        out.add(square);
        return square;
    }
}
