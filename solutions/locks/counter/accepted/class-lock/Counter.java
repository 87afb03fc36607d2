package locks.counter;

/** The class object is the lock, in a static synchronized method and in a block. */
public class Counter {
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        addOne(this);
    }

    private static synchronized void addOne(Counter counter) {
        int read = counter.value;
        counter.contextSwitch.run();
        counter.value = read + 1;
    }

    public int value() {
        synchronized (Counter.class) {
            return value;
        }
    }
}
