package latchkey.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what another strategy decides, besides who runs next. */
final class RecordingStrategy implements Strategy {
    private final Strategy strategy;
    private final Facts facts;
    private int waits;

    RecordingStrategy(Strategy strategy, Facts facts) {
        this.strategy = strategy;
        this.facts = facts;
    }

    @Override
    public Strand next(Choices ready, @Nullable Strand current, int idle) {
        return strategy.next(ready, current, idle);
    }

    @Override
    public int waiter(int n) {
        facts.otherChoices = true;
        int chosen = strategy.waiter(n);
        facts.waiters.add(chosen);
        return chosen;
    }

    @Override
    public boolean wakesSpuriously() {
        facts.otherChoices = true;
        boolean spurious = strategy.wakesSpuriously();
        if (spurious) {
            facts.spurious.add(waits);
        }
        waits++;
        return spurious;
    }

    @Override
    public @Nullable Strand runsOut(List<Strand> limited) {
        facts.otherChoices = true;
        return strategy.runsOut(limited);
    }

    @Override
    public void started(Strand strand) {
        strategy.started(strand);
    }
}
