package threads.cancel;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock, a condition and three booleans; the thread notes itself when it begins. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private boolean running;
    private boolean cancelled;
    private Thread searcher;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        lock.lock();
        try {
            if (cancelled) {
                return;
            }
            running = true;
            searcher = Thread.ofPlatform().daemon().start(this::goOn);
        } finally {
            lock.unlock();
        }
    }

    private void goOn() {
        while (mayGoOn()) {
            try {
                step.run();
            } catch (InterruptedException e) {
                // mayGoOn() knows
            }
        }
    }

    private boolean mayGoOn() {
        lock.lock();
        try {
            if (cancelled) {
                running = false;
                ended.signalAll();
            }
            return running;
        } finally {
            lock.unlock();
        }
    }

    public void cancel() throws InterruptedException {
        lock.lock();
        try {
            cancelled = true;
            if (running) {
                searcher.interrupt();
            }
            while (running) {
                ended.await();
            }
        } finally {
            lock.unlock();
        }
    }

    public boolean finished() {
        lock.lock();
        try {
            return cancelled && !running;
        } finally {
            lock.unlock();
        }
    }
}
