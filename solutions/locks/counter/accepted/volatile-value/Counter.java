package locks.counter;

/** Every write is under the lock; value() reads the volatile field without it. */
public class Counter {
    private final Runnable contextSwitch;
    private volatile int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public synchronized void increment() {
        int read = value;
        contextSwitch.run();
        value = read + 1;
    }

    public int value() {
        return value;
    }
}
