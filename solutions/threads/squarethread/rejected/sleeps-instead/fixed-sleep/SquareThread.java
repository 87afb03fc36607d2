package threads.squarethread;

/** Rejected: sleeps for a second and hopes that the thread is through by then. */
public class SquareThread extends Thread {
    private final int number;
    private volatile int square;

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
        Thread.sleep(1000);
        return square;
    }
}
