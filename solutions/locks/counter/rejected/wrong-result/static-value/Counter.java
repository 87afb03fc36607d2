package locks.counter;

/** The value is static: all counters count into one. */
public class Counter {
    private static int value;

    private final Runnable contextSwitch;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (Counter.class) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    public int value() {
        synchronized (Counter.class) {
            return value;
        }
    }
}
