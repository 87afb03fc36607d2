package locks.counter;

import java.util.concurrent.locks.ReentrantLock;

/** A fair lock that try-with-resources closes; the look needs no lock, for each write is made under it. */
public class Counter {

    private static final class Key extends ReentrantLock implements AutoCloseable {
        private static final long serialVersionUID = 1L;

        Key() {
            super(true);
        }

        Key take() {
            lock();
            return this;
        }

        @Override
        public void close() {
            unlock();
        }
    }

    private final Runnable contextSwitch;
    private final Key key = new Key();
    private volatile int value;

    /** A counter that starts at 0. */
    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    /** Adds one: reads the value, runs the context switch once, and writes the value plus one. */
    public void increment() {
        try (Key taken = key.take()) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    /** How many increments there have been; every write is made under the lock, and a volatile read sees the last. */
    public int value() {
        return value;
    }
}
