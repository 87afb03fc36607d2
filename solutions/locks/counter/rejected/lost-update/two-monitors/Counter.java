package locks.counter;

/** One monitor for reading and another for writing: a reader does not keep a writer out. */
public class Counter {
    private final Object readMonitor = new Object();
    private final Object writeMonitor = new Object();
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read = value();
        contextSwitch.run();
        synchronized (writeMonitor) {
            value = read + 1;
        }
    }

    public int value() {
        synchronized (readMonitor) {
            return value;
        }
    }
}
