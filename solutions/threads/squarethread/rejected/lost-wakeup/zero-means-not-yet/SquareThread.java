package threads.squarethread;

/** Rejected: 0 stands for "not yet", but it is a square as well: that of 0. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        int product = number * number;
        synchronized (this) {
            square = product;
            notifyAll();
        }
    }

    public synchronized int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        while (square == 0) {
            wait();
        }
        return square;
    }
}
