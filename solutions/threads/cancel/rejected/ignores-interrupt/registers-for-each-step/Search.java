package threads.cancel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** The thread can be found only during a step; who comes just before it interrupts nobody. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicReference<Thread> onTheSlope = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean calledOff;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        if (begun.compareAndSet(false, true)) {
            new Thread(this::walk).start();
        }
    }

    public void cancel() throws InterruptedException {
        calledOff = true;
        if (begun.compareAndSet(false, true)) {
            over.countDown();
        }
        Thread searcher = onTheSlope.get();
        if (searcher != null) {
            searcher.interrupt();
        }
        over.await();
    }

    public boolean finished() {
        return over.getCount() == 0;
    }

    private void walk() {
        try {
            while (!calledOff) {
                onTheSlope.set(Thread.currentThread());
                try {
                    step.run();
                } catch (InterruptedException shaken) {
                    // the flag decides
                } finally {
                    onTheSlope.set(null);
                }
            }
        } finally {
            over.countDown();
        }
    }
}
