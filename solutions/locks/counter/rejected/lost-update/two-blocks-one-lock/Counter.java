package locks.counter;

/** Reading is locked and writing is locked, but the lock is given back between the two. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read = value();
        contextSwitch.run();
        setValue(read + 1);
    }

    public synchronized int value() {
        return value;
    }

    private synchronized void setValue(int newValue) {
        value = newValue;
    }
}
