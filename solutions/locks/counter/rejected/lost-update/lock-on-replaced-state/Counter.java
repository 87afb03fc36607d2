package locks.counter;

/** The monitor is the state object, which is replaced while others still wait for the old one. */
public class Counter {
    private record State(int value) {}

    private final Runnable contextSwitch;
    private State state = new State(0);

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        synchronized (state) {
            int read = state.value();
            contextSwitch.run();
            state = new State(read + 1);
        }
    }

    public int value() {
        synchronized (state) {
            return state.value();
        }
    }
}
