package locks.lazy;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

/** One thread's call of get(), and what came of it. */
final class Visit {
    @Nullable
    Object got;

    boolean flagged;

    private final String name;
    private final Worker worker;

    private Visit(String name, Lazy<Object> lazy, boolean mayThrow) {
        this.name = name;
        Scenario call = () -> {
            try {
                got = lazy.get();
            } finally {
                flagged = Thread.currentThread().isInterrupted();
            }
        };
        worker = mayThrow ? Worker.attempt(name, call) : Worker.start(name, call);
    }

    /** Somebody calls get(), which is to return. */
    static Visit start(String name, Lazy<Object> lazy) {
        return new Visit(name, lazy, false);
    }

    /** Somebody calls get(), which may throw. */
    static Visit attempt(String name, Lazy<Object> lazy) {
        return new Visit(name, lazy, true);
    }

    /** Somebody calls get(), which returns. */
    static Visit toTheEnd(String name, Lazy<Object> lazy) {
        return start(name, lazy).join();
    }

    Visit join() {
        worker.join();
        return this;
    }

    void interrupt() {
        worker.interrupt();
    }

    boolean ended() {
        return worker.ended();
    }

    @Nullable
    Throwable thrown() {
        return worker.thrown();
    }

    void expectMadeBy(Source source, String when) {
        Expect.that(got != null, PROCEEDS_EARLY, "%s; %s's get() returned null, expected the value.", when, name);
        expectTheValue(source, when);
    }

    void expectTheValue(Source source, String when) {
        Expect.that(
                source.made(got),
                WRONG_RESULT,
                "%s; %s's get() returned %s, which is not the one value.",
                when,
                name,
                got);
    }

    void expectNothingThrown(String when) {
        Expect.that(thrown() == null, WRONG_RESULT, "%s; %s's get() threw %s.", when, name, thrown());
    }

    void expectMadeOr(Throwable failure, Source source) {
        if (thrown() == null) {
            expectMadeBy(source, "One try failed, and the next one went well");
        } else {
            expectThrown(failure);
        }
    }

    void expectThrown(Throwable failure) {
        Expect.that(
                failure.equals(thrown()),
                WRONG_RESULT,
                "The supplier threw %s; what came out of %s's get() was another: %s.",
                failure.getClass().getSimpleName(),
                name,
                thrown());
    }
}
