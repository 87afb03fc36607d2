package threads.squarethread;

import java.util.concurrent.CompletableFuture;

/** Rejected: CompletableFuture.join() takes no notice of interrupts; get() would. */
public class SquareThread extends Thread {
    private final int number;
    private final CompletableFuture<Integer> square = new CompletableFuture<>();

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square.complete(number * number);
    }

    public int result() {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        return square.join();
    }
}
