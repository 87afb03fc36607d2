package threads.squarethread;

/** Rejected: looks at a plain flag first, to save the join; where it is set, nothing orders the square before its use. */
public class SquareThread extends Thread {
    private final int number;
    private boolean done;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = number * number;
        done = true;
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        if (!done) {
            join();
        }
        return square;
    }
}
