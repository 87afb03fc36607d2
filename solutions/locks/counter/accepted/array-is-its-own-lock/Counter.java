package locks.counter;

/** The value lives in a one-element array, and that array is the monitor as well. */
public class Counter {
    private final int[] cell = {0};
    private final Runnable contextSwitch;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (cell) {
            int read = cell[0];
            contextSwitch.run();
            cell[0] = read + 1;
        }
    }

    public int value() {
        synchronized (cell) {
            return cell[0];
        }
    }
}
