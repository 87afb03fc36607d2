package threads.squarethread;

/** Rejected: the square is static: two SquareThreads write the same field, and one gets the answer of the other. */
public class SquareThread extends Thread {
    private final int number;
    private static volatile int square;

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
        join();
        return square;
    }
}
