package threads.squarethread;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Accepted: the thread completes a future; the result is whatever the future holds. */
public class SquareThread extends Thread {
    private final int number;
    private final CompletableFuture<Integer> square = new CompletableFuture<>();

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square.complete((int) ((long) number * number));
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        try {
            return square.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
