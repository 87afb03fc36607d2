package locks.counter;

/** increment() locks the private object, value() locks this: two locks that know nothing of each other. */
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

    public synchronized int value() {
        return value;
    }
}
