package locks.counter;

/** The write is in the finally: an increment that failed is counted all the same. */
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
        } finally {
            value = read + 1;
        }
    }

    public synchronized int value() {
        return value;
    }
}
