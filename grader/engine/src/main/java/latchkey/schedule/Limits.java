package latchkey.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who waits with a time limit so short that others may well be slower than it is long.
 *
 * <p>Nobody can rely on what others get done within it; a longer one is a precaution that never comes to bear, as in
 * {@code awaitTermination(1, MINUTES)}. Guarded by the turn.
 */
final class Limits {
    /** A limit is short below this. */
    static final long SHORT_NANOS = 1_000_000_000L;

    private final List<Strand> limited = new ArrayList<>();

    /** The strand begins a wait with this limit. */
    void begins(Strand strand, long deadline, long nanos) {
        strand.limit = nanos < SHORT_NANOS ? deadline : -1;
        if (strand.limit >= 0 && !limited.contains(strand)) {
            limited.add(strand);
        }
    }

    /** Those whose limit could run out now, in the order of their numbers. */
    List<Strand> open() {
        if (limited.isEmpty()) {
            return List.of();
        }
        limited.removeIf(strand -> !isOpen(strand));
        limited.sort(Comparator.comparingInt(strand -> strand.id));
        return List.copyOf(limited);
    }

    private static boolean isOpen(Strand strand) {
        return strand.state == Strand.State.BLOCKED
                && strand.limit >= 0
                && (strand.wait instanceof Wait.Parked
                        || strand.wait instanceof Wait.Notification
                        || strand.wait instanceof Wait.End);
    }
}
