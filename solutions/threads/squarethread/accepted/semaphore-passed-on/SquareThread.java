package threads.squarethread;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Accepted: one permit says that the square is there; whoever takes it puts it back for the next. */
public class SquareThread extends Thread {
    private final Semaphore there = new Semaphore(0);
    private final AtomicInteger value;

    public SquareThread(int number) {
        value = new AtomicInteger(number);
    }

    @Override
    public void run() {
        value.updateAndGet(number -> number * number);
        there.release();
    }

    public int result() throws InterruptedException {
        if (getState() == State.NEW) {
            throw new IllegalStateException("not started");
        }
        there.acquire();
        there.release();
        return value.get();
    }
}
