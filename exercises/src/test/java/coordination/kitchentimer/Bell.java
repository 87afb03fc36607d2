package coordination.kitchentimer;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.time.Instant;
import latchkey.check.Expect;
import org.jspecify.annotations.Nullable;

/**
 * A bell that notes when it rings, and is never to ring twice.
 *
 * <p>By the time of day of whoever sets or rings it: the clock of a thread whose wait ran out goes ahead of the others'.
 */
final class Bell {
    private static final Duration ALLOWED_EARLY = Duration.ofMillis(2);
    private static final Duration ALLOWED_LATE = Duration.ofSeconds(1);

    private final String name;
    private Instant setBefore = Instant.EPOCH;
    private Instant setAfter = Instant.EPOCH;
    private Duration delay = Duration.ZERO;

    private @Nullable Instant rangAt;

    Bell(String name) {
        this.name = name;
    }

    KitchenTimer.Ticket setOn(KitchenTimer timer, Duration inTime) {
        return setOn(timer, inTime, () -> {});
    }

    KitchenTimer.Ticket setOn(KitchenTimer timer, Duration inTime, Runnable asItRings) {
        delay = inTime;
        setBefore = Instant.now();
        KitchenTimer.Ticket ticket = timer.set(inTime, () -> {
            ring();
            asItRings.run();
        });
        setAfter = Instant.now();
        return ticket;
    }

    private void ring() {
        Expect.that(rangAt == null, WRONG_RESULT, "%s rang for a second time; a bell rings once.", name);
        rangAt = Instant.now();
    }

    boolean hasRung() {
        return rangAt != null;
    }

    Duration timeInSet() {
        return Duration.between(setBefore, setAfter);
    }

    /** Whether the other one was due later, and yet rang before this one, and not only in another thread's time. */
    boolean rangTooLateFor(Bell earlier) {
        return rangAt != null
                && earlier.rangAt != null
                && delay.compareTo(earlier.delay) < 0
                && !rangAt.isBefore(earlier.rangAt);
    }

    @Override
    public String toString() {
        return name;
    }

    void expectOnTime() {
        Instant at = rangAt;
        if (at == null) {
            Expect.fail(WRONG_RESULT, "%s was set to %s and never rang.", name, words(delay));
            return;
        }
        Duration after = Duration.between(setBefore, at);
        Expect.that(
                after.plus(ALLOWED_EARLY).compareTo(delay) >= 0,
                TOO_EARLY,
                "%s was set to %s; it rang after %s.",
                name,
                words(delay),
                words(after));
        Duration latest = Duration.between(setAfter, at);
        Expect.that(
                latest.minus(ALLOWED_LATE).compareTo(delay) <= 0,
                TOO_LATE,
                "%s was set to %s; it rang after %s.",
                name,
                words(delay),
                words(latest));
    }

    private static String words(Duration time) {
        if (time.compareTo(Duration.ofSeconds(10)) < 0) {
            return time.toMillis() + " ms";
        }
        return time.compareTo(Duration.ofMinutes(10)) < 0 ? time.toSeconds() + " s" : time.toMinutes() + " minutes";
    }
}
