package latchkey.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches at random; the seed also picks one of four ways to search.
 *
 * <p>Uniform choice; threads of unequal speed; a thread that keeps the turn for long; and priorities that are demoted at
 * random (after Burckhardt et al., A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs, ASPLOS 2010).
 * Each finds what the others are slow to find.
 */
public final class SeededStrategy implements Strategy {
    private static final int MOST_SPURIOUS = 3;
    private static final int MOST_HURRIES = 3;
    private static final int LONG_IDLE = 200;

    private enum Way {
        UNIFORM,
        UNEQUAL_SPEEDS,
        STICKY,
        PRIORITIES
    }

    private final RandomSource random;
    private final Way way;
    private int spurious;
    private int hurries;
    private int demotions;

    /**
     * What else is left to chance, in one schedule of four each.
     *
     * @param spurious waits return without a notification
     * @param hurried short time limits run out although others could go on
     */
    public record Liberties(boolean spurious, boolean hurried) {
        public static final Liberties NONE = new Liberties(false, false);
        public static final Liberties ALL = new Liberties(true, true);
    }

    /** A search without liberties. */
    public SeededStrategy(long seed) {
        this(seed, Liberties.NONE);
    }

    /** A search with these liberties. */
    public SeededStrategy(long seed, Liberties liberties) {
        random = new RandomSource(seed);
        way = Way.values()[random.below(4)];
        spurious = liberties.spurious && random.oneIn(4) ? MOST_SPURIOUS : 0;
        hurries = liberties.hurried && random.oneIn(4) ? MOST_HURRIES : 0;
    }

    @Override
    public void started(Strand strand) {
        strand.priority = 1000 + random.below(1_000_000);
        strand.weight = 1 << 2 * random.below(4);
    }

    @Override
    public int waiter(int n) {
        return random.below(n);
    }

    @Override
    public boolean wakesSpuriously() {
        if (spurious > 0 && random.oneIn(3)) {
            spurious--;
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Strand runsOut(List<Strand> limited) {
        if (hurries > 0 && random.oneIn(6)) {
            hurries--;
            return limited.get(random.below(limited.size()));
        }
        return null;
    }

    @Override
    public Strand next(Choices ready, @Nullable Strand current, int idle) {
        if (ready.size() > CROWD) {
            return fromCrowd(ready);
        }
        boolean idlersToo = random.oneIn(8) || !someAwake(ready);
        Way now = idle > LONG_IDLE ? Way.UNIFORM : way;
        return switch (now) {
            case UNIFORM -> uniform(ready, idlersToo);
            case UNEQUAL_SPEEDS -> weighted(ready, idlersToo);
            case STICKY ->
                current != null && eligible(ready, current, idlersToo) && !random.oneIn(8)
                        ? current
                        : uniform(ready, idlersToo);
            case PRIORITIES -> {
                if (current != null && random.oneIn(24)) {
                    current.priority = - ++demotions;
                }
                yield highest(ready, idlersToo);
            }
        };
    }

    private static boolean someAwake(Choices ready) {
        for (int i = 0; i < ready.size(); i++) {
            if (!ready.idles(ready.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean eligible(Choices ready, Strand strand, boolean idlersToo) {
        return idlersToo || !ready.idles(strand);
    }

    private Strand fromCrowd(Choices ready) {
        Strand one = ready.get(random.below(ready.size()));
        for (int tries = 0; tries < 8 && ready.idles(one); tries++) {
            one = ready.get(random.below(ready.size()));
        }
        return one;
    }

    private Strand uniform(Choices ready, boolean idlersToo) {
        int count = 0;
        for (int i = 0; i < ready.size(); i++) {
            if (eligible(ready, ready.get(i), idlersToo)) {
                count++;
            }
        }
        int k = random.below(count);
        for (int i = 0; ; i++) {
            if (eligible(ready, ready.get(i), idlersToo) && k-- == 0) {
                return ready.get(i);
            }
        }
    }

    private Strand weighted(Choices ready, boolean idlersToo) {
        int sum = 0;
        for (int i = 0; i < ready.size(); i++) {
            sum += eligible(ready, ready.get(i), idlersToo) ? ready.get(i).weight : 0;
        }
        int k = random.below(sum);
        for (int i = 0; ; i++) {
            Strand strand = ready.get(i);
            if (eligible(ready, strand, idlersToo) && (k -= strand.weight) < 0) {
                return strand;
            }
        }
    }

    private static Strand highest(Choices ready, boolean idlersToo) {
        Strand best = null;
        for (int i = 0; i < ready.size(); i++) {
            Strand strand = ready.get(i);
            if (eligible(ready, strand, idlersToo)
                    && (best == null
                            || strand.priority > best.priority
                            || strand.priority == best.priority && strand.id < best.id)) {
                best = strand;
            }
        }
        return best == null ? ready.get(0) : best;
    }
}
