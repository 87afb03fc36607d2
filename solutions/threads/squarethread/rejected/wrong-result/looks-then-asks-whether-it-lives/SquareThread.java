package threads.squarethread;

/** Looks for the square and then whether the thread lives: one that ends in between counts as never started. */
public class SquareThread extends Thread {
    private final int number;
    private volatile Integer square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = number * number;
    }

    public int result() throws InterruptedException {
        if (square == null && !isAlive()) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
