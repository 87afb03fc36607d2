package threads.squarethread;

/** Rejected: the constructor starts the thread, so that start() can only fail. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
        start();
    }

    @Override
    public void run() {
        square = number * number;
    }

    public int result() throws InterruptedException {
        join();
        return square;
    }
}
