package locks.counter;

/** Each thread locks itself, which keeps nobody else out. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (Thread.currentThread()) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    public int value() {
        synchronized (Thread.currentThread()) {
            return value;
        }
    }
}
