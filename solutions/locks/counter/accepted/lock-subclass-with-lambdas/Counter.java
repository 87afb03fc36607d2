package locks.counter;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A lock of its own that runs a lambda while it is held. */
public class Counter {
    private final Guard guard = new Guard();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        guard.holding(() -> {
            int read = value;
            contextSwitch.run();
            return value = read + 1;
        });
    }

    public int value() {
        return guard.holding(() -> value);
    }

    private static final class Guard extends ReentrantLock {
        private static final long serialVersionUID = 1L;

        <T> T holding(Supplier<T> work) {
            lock();
            try {
                return work.get();
            } finally {
                unlock();
            }
        }
    }
}
