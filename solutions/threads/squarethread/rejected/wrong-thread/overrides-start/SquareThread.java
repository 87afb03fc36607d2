package threads.squarethread;

/** Rejected: start() is overridden and does the work itself, so no new thread ever runs. */
public class SquareThread extends Thread {
    private final int number;
    private volatile boolean started;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public synchronized void start() {
        started = true;
        square = number * number;
    }

    public synchronized int result() throws InterruptedException {
        if (!started) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
