package locks.counter;

/** An immutable state is replaced as a whole, under a lock that stays the same. */
public class Counter {
    private record State(int value) {
        State next() {
            return new State(value + 1);
        }
    }

    private final Object lock = new Object();
    private final Runnable contextSwitch;
    private State state = new State(0);

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (lock) {
            State read = state;
            contextSwitch.run();
            state = read.next();
        }
    }

    public int value() {
        State current;
        synchronized (lock) {
            current = state;
        }
        return current.value();
    }
}
