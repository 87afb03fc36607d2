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

    private final List<Preemption> preemptions;
    private final IntList alternatives = new IntList();
    private final Cooperation rest = new Cooperation();
    private int decision;

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
        Strand usual = rest.next(ready, current);
        for (int i = 0; i < ready.size(); i++) {
            if (ready.get(i) != usual) {
                alternatives.add(now);
                alternatives.add(ready.get(i).id);
            }
        }
        for (Preemption preemption : preemptions) {
            if (preemption.decision == now) {
                Strand wanted = ScriptedStrategy.byId(ready, preemption.thread);
                return wanted == null ? usual : wanted;
            }
        }
        return usual;
    }

    /** Every choice that was open in this run and not taken: pairs of decision and thread. */
    int[] alternatives() {
        return alternatives.toArray();
    }
}
