package threads.squarethread;

/** Rejected: takes a thread that has ended for one that was never started: isAlive() says no to both. */
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
        if (!isAlive()) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
