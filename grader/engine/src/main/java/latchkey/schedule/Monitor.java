package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shadow of one object's monitor. */
public final class Monitor {
    /** Null exactly when {@link #count} is 0. */
    @Nullable
    Strand owner;

    int count;

    /** Who wants to enter. They are ready while there is no owner, and blocked while there is one. */
    final List<Strand> entering = new ArrayList<>(2);

    /** Who is inside {@code wait} and not yet notified, in order of arrival. */
    final List<Strand> waiting = new ArrayList<>(2);

    /** The thread that owns the monitor now, if one does. */
    public @Nullable Strand owner() {
        return owner;
    }
}
