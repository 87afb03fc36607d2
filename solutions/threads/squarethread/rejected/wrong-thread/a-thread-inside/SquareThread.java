package threads.squarethread;

/** Rejected: start() starts a second thread that does the work; the SquareThread itself never runs. */
public class SquareThread extends Thread {
    private final Thread worker;
    private int square;

    public SquareThread(int number) {
        worker = new Thread(() -> square = number * number);
    }

    @Override
    public void start() {
        worker.start();
    }

    public int result() throws InterruptedException {
        if (worker.getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        worker.join();
        return square;
    }
}
