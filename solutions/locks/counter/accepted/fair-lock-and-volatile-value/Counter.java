package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A fair lock for increments, and a volatile value for those who only look. */
public class Counter {
    private final Lock oneAtATime = new ReentrantLock(true);
    private final Runnable contextSwitch;
    private volatile int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        locked(oneAtATime, () -> {
            int read = value;
            contextSwitch.run();
            return value = read + 1;
        });
    }

    public int value() {
        return value;
    }

    private static <T> T locked(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
