package threads.squarethread;

/** Rejected: result() waits as it should, and then does the multiplication itself. */
public class SquareThread extends Thread {
    private final int number;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        // nothing to do
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        join();
        return number * number;
    }
}
