package threads.squarethread;

/** Rejected: notes the interrupt and waits on until the thread is through. */
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

    public int result() {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        boolean interrupted = false;
        while (true) {
            try {
                join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return square;
    }
}
