package threads.squarethread;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Rejected: start() adds the square up itself; without a multiplication sign it is still the work of the wrong thread. */
public class SquareThread extends Thread {
    private final int number;
    private final AtomicInteger square = new AtomicInteger();
    private volatile boolean started;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void start() {
        int size = Math.abs(number);
        square.set(IntStream.range(0, size).map(i -> size).sum());
        started = true;
    }

    public int result() throws InterruptedException {
        if (!started) {
            throw new IllegalStateException("not started");
        }
        return square.get();
    }
}
