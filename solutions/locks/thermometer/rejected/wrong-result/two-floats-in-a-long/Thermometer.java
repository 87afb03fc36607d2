package locks.thermometer;

import java.util.concurrent.atomic.AtomicLong;

/** Packs both ends into one AtomicLong, which is atomic, but only floats have room in it. */
public class Thermometer {
    public record Range(double low, double high) {}

    private static final long NOTHING = pack(1, -1);

    private final AtomicLong ends = new AtomicLong(NOTHING);

    private static long pack(float low, float high) {
        return (long) Float.floatToIntBits(low) << 32 | Float.floatToIntBits(high) & 0xFFFF_FFFFL;
    }

    private static float low(long packed) {
        return Float.intBitsToFloat((int) (packed >>> 32));
    }

    private static float high(long packed) {
        return Float.intBitsToFloat((int) packed);
    }

    public void record(double celsius) {
        float reading = (float) celsius;
        ends.updateAndGet(old -> old == NOTHING
                ? pack(reading, reading)
                : pack(Math.min(low(old), reading), Math.max(high(old), reading)));
    }

    public Range range() {
        long now = ends.get();
        if (now == NOTHING) {
            throw new IllegalStateException("no reading yet");
        }
        return new Range(low(now), high(now));
    }
}
