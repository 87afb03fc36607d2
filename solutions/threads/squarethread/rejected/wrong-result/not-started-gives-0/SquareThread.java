package threads.squarethread;

/** Rejected: nobody looks whether the thread was started: join() returns at once then, and the answer is 0. */
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
        join();
        return square;
    }
}
