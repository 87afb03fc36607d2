package threads.squarethread;

/** Accepted: adds the number up as often as it says; nothing demands a multiplication sign. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        for (int i = 0; i < Math.abs(number); i++) {
            square += Math.abs(number);
        }
    }

    public int result() throws InterruptedException {
        State state = getState();
        if (state == State.NEW) {
            throw new IllegalStateException("start() comes first");
        }
        if (state != State.TERMINATED) {
            join();
        }
        return square;
    }
}
