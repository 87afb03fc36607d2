package locks.counter;

/** The classic: both methods are synchronized, so the object itself is the lock. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public synchronized void increment() {
        int read = value;
        contextSwitch.run();
        value = read + 1;
    }

    public synchronized int value() {
        return value;
    }
}
