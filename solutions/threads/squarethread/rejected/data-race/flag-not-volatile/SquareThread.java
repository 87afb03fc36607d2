package threads.squarethread;

/** Rejected: one thread writes "started" in a plain field and another reads it; nothing orders the two. */
public class SquareThread extends Thread {
    private final int number;
    private boolean started;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void start() {
        super.start();
        started = true;
    }

    @Override
    public void run() {
        square = number * number;
    }

    public int result() throws InterruptedException {
        if (!started) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
