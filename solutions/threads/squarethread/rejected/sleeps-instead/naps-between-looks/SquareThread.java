package threads.squarethread;

/** Rejected: sleeps a little and looks, and sleeps again; join() would wait. */
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
            Thread.sleep(10);
        }
        return square;
    }
}
