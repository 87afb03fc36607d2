package latchkey.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs without preemption but at chosen decisions.
 *
 * <p>Source: context bounding, Musuvathi and Qadeer, PLDI 2007: most bugs show with very few preemptions.
 */
public final class PreemptingStrategy implements Strategy {
    /** At the decision with this number, counted from 0, this thread is next, if it can be. */
    public record Preemption(int decision, int thread) {}

    /** In a crowd it makes little difference which one comes in. */
    private static final int MOST_ALTERNATIVES = 64;

    private static final int FIRST_ROUNDS = 8;
    private static final int MOST_OBSTINACY = 8 * Rounds.MOST;

    private final List<Preemption> preemptions;
    private final IntList alternatives = new IntList();
    private final Cooperation rest = new Cooperation();
    private int decision;
    private boolean leftSomeOut;

    /**
     * Who came in by the last preemption, while nobody has come in since: it goes on even where it yields, for so a wait
     * without rest shows, be it ever so short.
     */
    private @Nullable Strand obstinate;

    private int obstinacy;

    public PreemptingStrategy(List<Preemption> preemptions) {
        this.preemptions = preemptions;
    }

    @Override
    public int waiter(int n) {
        return 0;
    }

    @Override
    public boolean wakesSpuriously() {
        return false;
    }

    @Override
    public Strand next(Choices ready, @Nullable Strand current, int idle) {
        int now = decision++;
        Strand usual = usual(ready, current);
        int others = Math.min(ready.size(), MOST_ALTERNATIVES);
        leftSomeOut |= others < ready.size();
        for (int i = 0; i < others; i++) {
            Strand other = ready.get(others < ready.size() ? (now + i) % ready.size() : i);
            if (other != usual) {
                alternatives.add(now);
                alternatives.add(other.id);
            }
        }
        for (Preemption preemption : preemptions) {
            if (preemption.decision == now) {
                Strand wanted = ready.byId(preemption.thread);
                obstinate = wanted;
                return wanted == null ? usual : wanted;
            }
        }
        return usual;
    }

    private Strand usual(Choices ready, @Nullable Strand current) {
        Strand usual = rest.next(ready, current);
        if (current == null || current != obstinate) {
            return usual;
        }
        if (usual != current && insists(current)) {
            obstinacy++;
            return current;
        }
        obstinate = usual == current ? current : null;
        return usual;
    }

    private boolean insists(Strand current) {
        boolean sayable = obstinacy < FIRST_ROUNDS || current.rounds.mayBeWaiting();
        return sayable && obstinacy < MOST_OBSTINACY && !current.yieldedByJdk && current.asleepUntil < 0;
    }

    List<Preemption> preemptions() {
        return preemptions;
    }

    /** Whether there were more choices than {@link #alternatives()} tells. */
    boolean leftSomeOut() {
        return leftSomeOut;
    }

    /** Every choice that was open in this run and not taken: pairs of decision and thread. */
    int[] alternatives() {
        return alternatives.toArray();
    }
}
