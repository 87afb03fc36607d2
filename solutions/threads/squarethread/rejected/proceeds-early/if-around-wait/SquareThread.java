package threads.squarethread;

/** Rejected: an `if` around wait(), which may return without a notify. */
public class SquareThread extends Thread {
    private final int number;
    private boolean done;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public synchronized void run() {
        square = number * number;
        done = true;
        notifyAll();
    }

    public synchronized int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        if (!done) {
            wait();
        }
        return square;
    }
}
