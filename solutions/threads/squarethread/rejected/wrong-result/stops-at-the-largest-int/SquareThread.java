package threads.squarethread;

/** Rejected: Math.pow counts in double, and the cast stops at the largest int where int arithmetic wraps. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = (int) Math.pow(number, 2);
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
