package locks.stopflag;

/** Ticks again and again, until somebody stops it. */
public class Metronome {
    private final Runnable tick;

    /**
     * A metronome that does not tick yet.
     *
     * @param tick what happens at every tick
     */
    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    /** Lets it tick again and again on a thread of its own, and returns at once. */
    public void start() {
        throw new UnsupportedOperationException("TODO: start ticking");
    }

    /** Makes it end, without waiting for the tick in progress. */
    public void stop() {
        throw new UnsupportedOperationException("TODO: stop ticking");
    }
}
