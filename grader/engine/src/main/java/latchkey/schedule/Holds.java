package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is held up by the check, or will be. Guarded by the turn. */
final class Holds {
    /** Those who wait for one of the check's conditions. */
    final List<Strand> waiting = new ArrayList<>();

    /** Those who are to wait for one before they begin. */
    final List<AtStart> atStart = new ArrayList<>(0);

    /** Counts changes and names whom to hold after one of them. */
    @Nullable
    Pausing pausing;

    /** A thread that is to begin only when the condition holds. */
    record AtStart(Thread thread, Wait.Condition condition) {}
}
