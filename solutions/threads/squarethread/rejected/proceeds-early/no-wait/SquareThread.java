package threads.squarethread;

/** Rejected: result() answers whatever stands in the field by then, which is 0 as long as the thread has not run. */
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
        return square;
    }
}
