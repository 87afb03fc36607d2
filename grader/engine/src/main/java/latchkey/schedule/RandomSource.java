package latchkey.schedule;

/**
 * Seeded random numbers that touch nothing of the JDK, for the JDK is under observation.
 *
 * <p>Source: SplitMix64, Steele, Lea and Flood, OOPSLA 2014.
 */
public final class RandomSource {
    private long state;

    public RandomSource(long seed) {
        state = mix(seed + 0x9E3779B97F4A7C15L);
    }

    /** A number from 0 (inclusive) to the bound (exclusive). */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** True once in {@code n} times. */
    public boolean oneIn(int n) {
        return below(n) == 0;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
