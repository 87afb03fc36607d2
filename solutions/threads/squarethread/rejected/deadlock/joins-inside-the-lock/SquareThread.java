package threads.squarethread;

/** Rejected: whoever asks keeps the lock and waits for the end of a thread that needs the lock. */
public class SquareThread extends Thread {
    private final Object lock = new Object();
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        synchronized (lock) {
            square = number * number;
        }
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        synchronized (lock) {
            join();
            return square;
        }
    }
}
