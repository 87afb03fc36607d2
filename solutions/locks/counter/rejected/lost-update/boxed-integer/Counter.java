package locks.counter;

/** The monitor is the Integer itself, and each increment puts another Integer in its place. */
public class Counter {
    private final Runnable contextSwitch;
    private Integer value = 0;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (value) {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        }
    }

    public int value() {
        synchronized (value) {
            return value;
        }
    }
}
