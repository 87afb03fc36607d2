package threads.squarethread;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Accepted: a FutureTask is the work, the result and the wait in one. */
public class SquareThread extends Thread {
    private final FutureTask<Integer> task;

    public SquareThread(int number) {
        task = new FutureTask<>(() -> number * number);
    }

    @Override
    public void run() {
        task.run();
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a multiplication does not fail", e);
        }
    }
}
