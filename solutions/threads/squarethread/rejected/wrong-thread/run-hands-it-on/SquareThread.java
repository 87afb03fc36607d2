package threads.squarethread;

import java.util.concurrent.CompletableFuture;

/** Rejected: run() passes the work on to a pool, whose thread does what the SquareThread is there for. */
public class SquareThread extends Thread {
    private final int number;
    private int square;

    public SquareThread(int number) {
        this.number = number;
    }

    @Override
    public void run() {
        square = CompletableFuture.supplyAsync(() -> number * number).join();
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        join();
        return square;
    }
}
