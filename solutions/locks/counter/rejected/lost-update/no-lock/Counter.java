package locks.counter;

/** Computes the new value before the switch instead of after it; there is still no lock. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int next = value + 1;
        contextSwitch.run();
        value = next;
    }

    public int value() {
        return value;
    }
}
