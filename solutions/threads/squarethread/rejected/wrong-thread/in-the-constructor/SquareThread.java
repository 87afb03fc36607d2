package threads.squarethread;

/** Rejected: the constructor computes the square, on the thread that makes the object; run() has nothing to do. */
public class SquareThread extends Thread {
    private final int square;

    public SquareThread(int number) {
        square = number * number;
    }

    @Override
    public void run() {
        // the square is there already
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
