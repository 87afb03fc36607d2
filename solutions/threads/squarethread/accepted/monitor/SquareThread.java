package threads.squarethread;

/** Accepted: waits on the thread itself until it has put down its result. */
public class SquareThread extends Thread {
    private final int number;
    private Integer square;

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
        while (square == null) {
            wait();
        }
        return square;
    }
}
