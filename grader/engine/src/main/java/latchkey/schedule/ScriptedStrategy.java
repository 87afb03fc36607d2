package latchkey.schedule;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows written decisions as far as they go, and then runs without preemption.
 *
 * <p>A segment whose thread cannot run is dropped. Without preemption, the current thread goes on until it blocks, yields
 * or ends; then the next by number that does not idle.
 */
public final class ScriptedStrategy implements Strategy {
    private final List<Decisions.Segment> segments;
    private final Iterator<Integer> waiters;
    private final List<Integer> spurious;
    private int segment;
    private int used;
    private final Cooperation rest = new Cooperation();
    private int waits;

    public ScriptedStrategy(Decisions decisions) {
        segments = decisions.segments();
        waiters = decisions.waiters().iterator();
        spurious = decisions.spurious();
    }

    @Override
    public int waiter(int n) {
        return waiters.hasNext() ? Math.min(waiters.next(), n - 1) : 0;
    }

    @Override
    public boolean wakesSpuriously() {
        return spurious.contains(waits++);
    }

    @Override
    public @Nullable Strand runsOut(List<Strand> limited) {
        Decisions.@Nullable Segment now = now();
        if (now == null || !now.runsOut()) {
            return null;
        }
        used++;
        for (Strand strand : limited) {
            if (strand.id == now.strand()) {
                return strand;
            }
        }
        return null;
    }

    @Override
    public Strand next(Choices ready, @Nullable Strand current, int idle) {
        for (Decisions.Segment now = now(); now != null; now = now()) {
            Strand wanted = now.runsOut() ? null : ready.byId(now.strand());
            if (wanted != null) {
                used++;
                return wanted;
            }
            segment++;
            used = 0;
        }
        return rest.next(ready, current);
    }

    /** The segment that has not been used up; null at the end. */
    private Decisions.@Nullable Segment now() {
        while (segment < segments.size() && used == segments.get(segment).count()) {
            segment++;
            used = 0;
        }
        return segment < segments.size() ? segments.get(segment) : null;
    }
}
