package threads.squarethread;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Rejected: the product is an argument, and arguments are worked out before the call: in the constructor. */
public class SquareThread extends Thread {
    private final FutureTask<Integer> task;

    public SquareThread(int number) {
        task = new FutureTask<>(() -> {}, number * number);
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
            throw new IllegalStateException(e);
        }
    }
}
