package threads.squarethread;

/** Accepted: both methods are synchronized, and join() gives the monitor back while it waits. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public synchronized void run() {
        square = number * number;
    }

    public synchronized int result() throws InterruptedException {
        if (!isAlive() && getState() != State.TERMINATED) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
