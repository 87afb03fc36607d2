package latchkey.schedule;

import java.util.List;
import java.util.function.Supplier;
import latchkey.race.Race;
import latchkey.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one finished run.
 *
 * @param outcome how it ended
 * @param race the first data race, if there was one
 * @param telling tells what happened; told only where somebody asks, for most runs go well
 * @param forced who was chosen at each point at which there was a choice, for an exact replay
 * @param idlers threads that waited by spinning or by sleeping again and again
 * @param slept where the learner's code slept
 * @param virtualNanos how much virtual time has passed
 * @param steps how many scheduling points there were
 * @param events how many events the story has
 * @param switches how often another thread goes on in the story
 * @param otherChoices whether anything was left to chance besides who goes on
 * @param leaked how many threads could not be ended
 */
public record RunResult(
        Outcome outcome,
        @Nullable Race race,
        Supplier<Story> telling,
        Decisions forced,
        List<Outcome.Standing> idlers,
        List<String> slept,
        long virtualNanos,
        int steps,
        int events,
        int switches,
        boolean otherChoices,
        int leaked) {

    /** What happened. */
    public Story story() {
        return telling.get();
    }

    /** Whether it passed without a race. */
    public boolean clean() {
        return outcome instanceof Outcome.Passed && race == null;
    }
}
