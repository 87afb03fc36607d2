package threads.squarethread;

import java.util.concurrent.atomic.AtomicReference;

/** Rejected: result() works the square out itself when the thread has not come to it yet. */
public class SquareThread extends Thread {
    private final int number;
    private final AtomicReference<Integer> square = new AtomicReference<>();

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square.compareAndSet(null, number * number);
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        if (square.get() == null) {
            run();
        }
        return square.get();
    }
}
