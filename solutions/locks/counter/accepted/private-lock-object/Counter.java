package locks.counter;

/** Synchronized blocks on a private object that nobody else can lock. */
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
        synchronized (lock) {
            return value;
        }
    }
}
