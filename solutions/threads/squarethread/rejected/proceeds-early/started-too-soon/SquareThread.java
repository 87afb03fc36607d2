package threads.squarethread;

/** Rejected: notes "started" before the thread is: a join in between returns at once, and the answer is 0. */
public class SquareThread extends Thread {
    private final int number;
    private volatile boolean started;
    private volatile int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void start() {
        started = true;
        super.start();
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
