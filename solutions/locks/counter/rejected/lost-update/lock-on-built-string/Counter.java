package locks.counter;

/** The lock is looked up by name, but joining two strings makes a new object on every call. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (lockName()) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    public int value() {
        synchronized (lockName()) {
            return value;
        }
    }

    private String lockName() {
        return "counter-" + System.identityHashCode(this);
    }
}
