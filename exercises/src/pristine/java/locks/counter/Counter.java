package locks.counter;

/** A number that any number of threads may increment. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    /**
     * A counter that starts at 0.
     *
     * @param contextSwitch what happens between the read and the write of every increment
     */
    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    /** Adds one: reads the value, runs the context switch once, and writes the value plus one. */
    public void increment() {
        int read = value;
        contextSwitch.run();
        value = read + 1;
    }

    /** How many increments there have been. */
    public int value() {
        return value;
    }
}
