package latchkey.schedule;

/** For tests that wait for the engine's patience to run out: seconds become tenths. */
public final class Impatience implements AutoCloseable {
    private static final double LESS = 0.1;

    private Impatience() {
        Patience.scale(LESS * Patience.SCALE);
    }

    /** From now on until it is closed. */
    public static Impatience begins() {
        return new Impatience();
    }

    @Override
    public void close() {
        Patience.scale(Patience.SCALE);
    }
}
