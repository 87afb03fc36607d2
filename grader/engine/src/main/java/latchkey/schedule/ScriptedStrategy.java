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
    public Strand next(Choices ready, @Nullable Strand current, int idle) {
        while (segment < segments.size()) {
            Decisions.Segment now = segments.get(segment);
            Strand wanted = used < now.count() ? byId(ready, now.thread()) : null;
            if (wanted != null) {
                used++;
                return wanted;
            }
            segment++;
            used = 0;
        }
        return withoutPreemption(ready, current);
    }

    static @Nullable Strand byId(Choices ready, int id) {
        for (int i = 0; i < ready.size(); i++) {
            if (ready.get(i).id == id) {
                return ready.get(i);
            }
        }
        return null;
    }

    static Strand withoutPreemption(Choices ready, @Nullable Strand current) {
        if (current != null && !ready.idles(current)) {
            return current;
        }
        Strand best = null;
        for (int i = 0; i < ready.size(); i++) {
            Strand strand = ready.get(i);
            if (strand != current && (best == null || rank(ready, strand, current) < rank(ready, best, current))) {
                best = strand;
            }
        }
        return best == null ? ready.get(0) : best;
    }

    /** Those who do not idle first; then the next by number after the current one, in a circle. */
    private static long rank(Choices ready, Strand strand, @Nullable Strand current) {
        long circle = current == null || strand.id > current.id ? strand.id : strand.id + (1L << 32);
        return circle + (ready.idles(strand) ? 1L << 40 : 0) + (strand.asleepUntil >= 0 ? 1L << 41 : 0);
    }
}
