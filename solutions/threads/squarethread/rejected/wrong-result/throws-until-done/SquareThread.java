package threads.squarethread;

/** Rejected: throws the exception for "not started" also while the thread is at work, instead of waiting for it. */
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
        if (square == null) {
            throw new IllegalStateException("not ready");
        }
        join();
        return square;
    }
}
