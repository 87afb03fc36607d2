package locks.lazy;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.List;
import java.util.function.Supplier;
import latchkey.check.Everybody;
import latchkey.check.Expect;

/** What happens when the supplier throws. */
final class Failures {
    private Failures() {}

    static void triesAgainAfter(Supplier<Throwable> kind) {
        Throwable first = kind.get();
        Throwable second = kind.get();
        Source source = new Source().failing(first, second);
        Lazy<Object> lazy = new Lazy<>(source);
        for (Throwable failure : List.of(first, second)) {
            String name = failure.equals(first) ? "ann" : "bob";
            Visit unlucky = Visit.attempt(name, lazy).join();
            String thrown = failure.getClass().getSimpleName();
            Expect.that(
                    failure.equals(first) || source.calls() >= 2,
                    WRONG_RESULT,
                    "The supplier threw %s in ann's get(); later bob called get(), and the supplier was not tried again.",
                    thrown);
            Expect.that(
                    unlucky.thrown() != null,
                    SWALLOWED_EXCEPTION,
                    "The supplier threw %s; %s's get() returned as if nothing had happened.",
                    thrown,
                    name);
            Expect.that(
                    failure.equals(unlucky.thrown()),
                    WRONG_RESULT,
                    "The supplier threw %s in %s's get(); what came out of get() was another: %s.",
                    thrown,
                    name,
                    unlucky.thrown());
        }
        for (String name : List.of("cleo", "dan")) {
            Visit visit = Visit.toTheEnd(name, lazy);
            visit.expectTheValue(source, "The supplier failed twice and then went well");
        }
        Expect.that(
                source.calls() == 3,
                WRONG_RESULT,
                "The supplier failed twice and then went well; after four get() it had been called %d times, expected 3.",
                source.calls());
    }

    static void failsInCompany() {
        Throwable failure = new IllegalStateException("not today");
        Source source = new Source().failing(failure);
        Lazy<Object> lazy = new Lazy<>(source);
        Visit ann = Visit.attempt("ann", lazy);
        Visit bob = Visit.attempt("bob", lazy);
        ann.join();
        bob.join();
        Expect.that(
                ann.thrown() != null || bob.thrown() != null,
                SWALLOWED_EXCEPTION,
                "ann and bob called get() at the same time, and the supplier threw at its first call; "
                        + "nobody was told of it.");
        ann.expectMadeOr(failure, source);
        bob.expectMadeOr(failure, source);
        aLaterGetIsFine(lazy, source);
    }

    static void failsWhileOthersWait() {
        Throwable failure = new IllegalStateException("not today");
        Making making = Making.byAnn(failure);
        Visit ann = making.maker;
        Visit bob = Visit.attempt("bob", making.lazy);
        Visit cleo = Visit.attempt("cleo", making.lazy);
        Everybody.settles();
        making.goesOn();
        ann.join();
        bob.join();
        cleo.join();
        Expect.that(
                ann.thrown() != null,
                SWALLOWED_EXCEPTION,
                "The supplier threw in ann's get() while bob and cleo waited; ann's get() returned all the same.");
        ann.expectMadeOr(failure, making.source);
        bob.expectMadeOr(failure, making.source);
        cleo.expectMadeOr(failure, making.source);
        aLaterGetIsFine(making.lazy, making.source);
    }

    /** Somebody still has to hear of the failure when the next attempt is made. */
    static void failsAsAnotherComes() {
        Throwable failure = new IllegalStateException("not today");
        Making making = Making.byAnn(failure);
        Visit bob = Visit.attempt("bob", making.lazy);
        Everybody.settles();
        making.goesOn();
        Visit cleo = Visit.attempt("cleo", making.lazy);
        making.maker.join();
        bob.join();
        cleo.join();
        bob.expectMadeOr(failure, making.source);
        cleo.expectMadeOr(failure, making.source);
        aLaterGetIsFine(making.lazy, making.source);
    }

    private static void aLaterGetIsFine(Lazy<Object> lazy, Source source) {
        Visit.toTheEnd("eve", lazy).expectTheValue(source, "The first try failed, and later eve called get()");
        Expect.that(
                source.calls() == 2,
                CHECK_THEN_ACT,
                "The first try failed and the second went well; the supplier ran %d times, expected twice.",
                source.calls());
    }

    /** The first attempt is over when somebody comes to wait for the second, which goes well. */
    static void failedLongAgo() {
        Making making = Making.byBobAfterAnn(new IllegalStateException("not today"));
        Visit cleo = Visit.attempt("cleo", making.lazy);
        Everybody.settles();
        making.goesOn();
        making.maker.join();
        cleo.join();
        String when = "ann's try had failed and was over; then bob's value was made, and cleo waited for it";
        for (Visit visit : List.of(making.maker, cleo)) {
            visit.expectNothingThrown(when);
            visit.expectMadeBy(making.source, when);
        }
    }

    /** The same, but the second attempt fails as well, of something else. */
    static void failsAgainWhileAnotherWaits() {
        Throwable again = new IllegalArgumentException("not tomorrow");
        Making making = Making.byBobAfterAnn(new IllegalStateException("not today"), again);
        Visit cleo = Visit.attempt("cleo", making.lazy);
        Everybody.settles();
        making.goesOn();
        making.maker.join();
        cleo.join();
        making.maker.expectThrown(again);
        cleo.expectMadeOr(again, making.source);
    }
}
