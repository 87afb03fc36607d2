package locks.counter;

/** increment() takes this and then the lock, value() takes the lock and then this. */
public class Counter {
    private final Object lock = new Object();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public synchronized void increment() {
        int read = current();
        contextSwitch.run();
        synchronized (lock) {
            value = read + 1;
        }
    }

    public int value() {
        synchronized (lock) {
            return current();
        }
    }

    private synchronized int current() {
        return value;
    }
}
