package threads.squarethread;

/** Rejected: asks isAlive() again and again, without a rest. */
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

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        while (isAlive()) {
            Thread.onSpinWait();
        }
        return square;
    }
}
