package threads.squarethread;

/** Rejected: result() starts a thread that was not started, instead of saying so. */
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
            start();
        }
        join();
        return square;
    }
}
