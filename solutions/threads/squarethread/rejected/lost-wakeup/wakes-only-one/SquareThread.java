package threads.squarethread;

/** Rejected: notify() wakes one of those who wait; a second one sleeps on although the square is there. */
public class SquareThread extends Thread {
    private final Object lock = new Object();
    private final int number;
    private boolean done;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        synchronized (lock) {
            square = number * number;
            done = true;
            lock.notify();
        }
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        synchronized (lock) {
            while (!done) {
                lock.wait();
            }
            return square;
        }
    }
}
