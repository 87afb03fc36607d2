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
    public Strand next(Choices ready, @Nullable Strand current, int idle) {
        while (segment < segments.size()) {
            Decisions.Segment now = segments.get(segment);
            Strand wanted = used < now.count() ? ready.byId(now.thread()) : null;
            if (wanted != null) {
                used++;
                return wanted;
            }
            segment++;
            used = 0;
        }
        return rest.next(ready, current);
    }
}
