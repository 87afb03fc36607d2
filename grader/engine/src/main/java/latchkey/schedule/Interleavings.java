package latchkey.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import latchkey.schedule.PreemptingStrategy.Preemption;
import org.jspecify.annotations.Nullable;

/**
 * Enumerates the interleavings of a scenario, those with the fewest preemptions first; each of them once.
 *
 * <p>A schedule is the one without preemption but for a list of exceptions. Its successors have one exception more, later than
 * all the others. So whatever sequence of choices there is, it is reached by exactly one path, and when no successor is left
 * all have been carried out.
 *
 * <p>Source: stateless search, Godefroid, POPL 1997; in the order of context bounding, Musuvathi and Qadeer, PLDI 2007.
 */
final class Interleavings {
    private final Queue<List<Preemption>> open = new ArrayDeque<>();
    private final int most;
    private boolean tooMany;

    /**
     * An enumeration that begins with what could have gone otherwise in the schedule without preemption.
     *
     * @param most so many schedules may wait to be carried out; where there are more, some are left out
     */
    Interleavings(int most) {
        this.most = most;
    }

    /** The next one; null when none is left. */
    @Nullable
    PreemptingStrategy next() {
        List<Preemption> preemptions = open.poll();
        return preemptions == null ? null : new PreemptingStrategy(preemptions);
    }

    /** The strategy has carried out its schedule: what could have gone otherwise is still to be done. */
    void carriedOut(PreemptingStrategy strategy) {
        List<Preemption> before = strategy.preemptions();
        int last = before.isEmpty() ? -1 : before.get(before.size() - 1).decision();
        int[] alternatives = strategy.alternatives();
        tooMany |= strategy.leftSomeOut();
        for (int i = 0; i < alternatives.length && !tooMany; i += 2) {
            if (alternatives[i] > last) {
                tooMany = open.size() >= most;
                if (!tooMany) {
                    List<Preemption> longer = new ArrayList<>(before);
                    longer.add(new Preemption(alternatives[i], alternatives[i + 1]));
                    open.add(longer);
                }
            }
        }
    }

    /** Whether all interleavings have been carried out. */
    boolean isComplete() {
        return open.isEmpty() && !tooMany;
    }
}
