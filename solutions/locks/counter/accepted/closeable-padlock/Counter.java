package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** try-with-resources gives the lock back; the padlock is a second class in the same file. */
public class Counter {
    private final Padlock padlock = new Padlock();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    @SuppressWarnings("try")
    public void increment() {
        try (Padlock held = padlock.shut()) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    @SuppressWarnings("try")
    public int value() {
        try (Padlock held = padlock.shut()) {
            return value;
        }
    }
}

final class Padlock implements AutoCloseable {
    private final Lock lock = new ReentrantLock();

    Padlock shut() {
        lock.lock();
        return this;
    }

    @Override
    public void close() {
        lock.unlock();
    }
}
