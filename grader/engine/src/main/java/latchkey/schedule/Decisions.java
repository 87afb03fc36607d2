package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * A schedule, written down: who ran, for how many decisions, and what else was left open.
 *
 * @param segments thread and number of decisions, in turn
 * @param waiters which waiter was notified, in order
 * @param spurious which waits, counted from 0, returned without a notification
 */
public record Decisions(List<Segment> segments, List<Integer> waiters, List<Integer> spurious) {

    /** One thread is chosen so many times in a row. */
    public record Segment(int thread, int count) {}

    public Decisions {
        segments = List.copyOf(segments);
        waiters = List.copyOf(waiters);
        spurious = List.copyOf(spurious);
    }

    /** Joins neighbouring decisions for one thread. */
    static List<Segment> segments(int[] decisions) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < decisions.length; ) {
            int j = i;
            while (j < decisions.length && decisions[j] == decisions[i]) {
                j++;
            }
            segments.add(new Segment(decisions[i], j - i));
            i = j;
        }
        return segments;
    }

    /** The same with other segments. */
    Decisions with(List<Segment> other) {
        return new Decisions(other, waiters, spurious);
    }

    /** The same without the k-th spurious wake-up. */
    Decisions withoutSpurious(int k) {
        List<Integer> fewer = new ArrayList<>(spurious);
        fewer.remove(k);
        return new Decisions(segments, waiters, fewer);
    }
}
