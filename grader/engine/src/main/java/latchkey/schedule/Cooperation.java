package latchkey.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Chooses without preemption: the current thread goes on until it blocks, yields or ends; then the next by number that does
 * not idle.
 *
 * <p>Fair all the same: whoever never blocks gives way after a while, for the others wait for their turn, too.
 */
final class Cooperation {
    private static final int LONGEST_TURN = 300;

    private @Nullable Strand last;
    private int turn;
    private int crowd;

    Strand next(Strategy.Choices ready, @Nullable Strand current) {
        turn = current != null && current == last ? turn + 1 : 0;
        boolean goesOn = current != null && !ready.idles(current) && turn < LONGEST_TURN;
        last = goesOn ? current : other(ready, current);
        return last == null ? ready.get(0) : last;
    }

    private Strand other(Strategy.Choices ready, @Nullable Strand current) {
        if (ready.size() > Strategy.CROWD) {
            return fromCrowd(ready);
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

    /** One after the other in the order of the list, which costs the same in a crowd of any size. */
    private Strand fromCrowd(Strategy.Choices ready) {
        Strand one = ready.get(crowd++ % ready.size());
        for (int tries = 0; tries < 8 && ready.idles(one); tries++) {
            one = ready.get(crowd++ % ready.size());
        }
        return one;
    }

    /** Those who do not idle first; then the next by number after the current one, in a circle. */
    private static long rank(Strategy.Choices ready, Strand strand, @Nullable Strand current) {
        long circle = current == null || strand.id > current.id ? strand.id : strand.id + (1L << 32);
        return circle + (ready.idles(strand) ? 1L << 40 : 0) + (strand.asleepUntil >= 0 ? 1L << 41 : 0);
    }
}
