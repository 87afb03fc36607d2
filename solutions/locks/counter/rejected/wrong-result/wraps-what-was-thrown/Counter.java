package locks.counter;

/** What the context switch throws does not pass on as it is, but wrapped into something else. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public synchronized void increment() {
        int read = value;
        try {
            contextSwitch.run();
        } catch (Throwable e) {
            throw new IllegalStateException("increment failed", e);
        }
        value = read + 1;
    }

    public synchronized int value() {
        return value;
    }
}
