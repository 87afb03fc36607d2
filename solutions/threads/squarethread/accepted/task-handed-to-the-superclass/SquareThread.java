package threads.squarethread;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A task that the superclass runs, and result() asks it. */
public class SquareThread extends Thread {
    private final FutureTask<Integer> errand;

    public SquareThread(int number) {
        this(new FutureTask<>(() -> number * number));
    }

    private SquareThread(FutureTask<Integer> errand) {
        super(errand);
        this.errand = errand;
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        try {
            return errand.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
