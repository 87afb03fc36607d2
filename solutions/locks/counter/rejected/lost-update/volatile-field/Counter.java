package locks.counter;

/** Volatile makes each read and each write visible, but does not join them into one step. */
public class Counter {
    private final Runnable contextSwitch;
    private volatile int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read = value;
        contextSwitch.run();
        value = read + 1;
    }

    public int value() {
        return value;
    }
}
