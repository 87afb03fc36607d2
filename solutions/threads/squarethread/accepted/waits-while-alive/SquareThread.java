package threads.squarethread;

/** Accepted: waits on the thread itself while it is alive; the documentation of join() says that its end notifies. */
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

    public synchronized int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        while (isAlive()) {
            wait();
        }
        return square;
    }
}
