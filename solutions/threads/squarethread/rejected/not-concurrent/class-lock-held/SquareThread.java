package threads.squarethread;

/** Rejected: waits with the lock of the class in hand, so that nobody gets the answer of another SquareThread meanwhile. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = number * number;
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        synchronized (SquareThread.class) {
            join();
            return square;
        }
    }
}
