package locks.counter;

/** Keeps the lock short by running the context switch before it, and so before the read. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        contextSwitch.run();
        synchronized (this) {
            int read = value;
            value = read + 1;
        }
    }

    public int value() {
        synchronized (this) {
            return value;
        }
    }
}
