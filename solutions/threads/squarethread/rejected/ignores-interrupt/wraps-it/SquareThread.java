package threads.squarethread;

/** Rejected: the interrupt leaves as a RuntimeException, where InterruptedException is promised. */
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

    public int result() {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        try {
            join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
        return square;
    }
}
