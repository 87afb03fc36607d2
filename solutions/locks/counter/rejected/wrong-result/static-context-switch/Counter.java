package locks.counter;

/** The context switch is static: every counter runs that of the counter made last. */
public class Counter {
    private static volatile Runnable contextSwitch;

    private int value;

    public Counter(Runnable contextSwitch) {
        Counter.contextSwitch = contextSwitch;
    }

    public synchronized void increment() {
        int read = value;
        contextSwitch.run();
        value = read + 1;
    }

    public synchronized int value() {
        return value;
    }
}
