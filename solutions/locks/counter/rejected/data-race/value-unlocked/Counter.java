package locks.counter;

/** increment() is locked, but value() looks without the lock and may see any old number. */
public class Counter {
    private final Object lock = new Object();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (lock) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    public int value() {
        return value;
    }
}
