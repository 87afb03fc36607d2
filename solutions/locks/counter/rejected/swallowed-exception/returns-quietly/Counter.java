package locks.counter;

/** Leaves the value alone when the context switch throws, but tells nobody. */
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
        } catch (RuntimeException e) {
            return;
        }
        value = read + 1;
    }

    public synchronized int value() {
        return value;
    }
}
