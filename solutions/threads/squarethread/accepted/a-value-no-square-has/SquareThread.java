package threads.squarethread;

/** Accepted: -1 is no square, not even of ints that wrap, and so it can mean "not yet". */
public class SquareThread extends Thread {
    private final int number;
    private int square = -1;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        setSquare(number * number);
    }

    private synchronized void setSquare(int square) {
        this.square = square;
        notifyAll();
    }

    @Override
    public synchronized void start() {
        super.start();
    }

    public synchronized int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        while (square == -1) {
            wait(1000);
        }
        return square;
    }
}
