package locks.lazy;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Schedules;

class LazyCheck {

    @Check(
            points = 1,
            exposes = {WRONG_RESULT})
    void nothing_runs_before_the_first_get() {
        Schedules.atMost(60).prove(() -> {
            Source source = new Source();
            Lazy<Object> lazy = new Lazy<>(source);
            Everybody.settles();
            Expect.that(
                    source.calls() == 0,
                    WRONG_RESULT,
                    "A Lazy was made and nobody has called get(); the supplier has been called all the same.");
            Visit.toTheEnd("ann", lazy).expectTheValue(source, "ann was the first and only one to call get()");
        });
    }

    @Check(
            points = 2,
            exposes = {CHECK_THEN_ACT, DATA_RACE, PROCEEDS_EARLY, WRONG_RESULT, LOST_WAKEUP, DEADLOCK, BUSY_WAIT})
    void it_is_made_once_and_everybody_gets_it() {
        Schedules.atMost(60).prove(LazyCheck::oneAfterTheOther);
        Schedules.atMost(60).prove(LazyCheck::twoLaziesAreTwo);
        Schedules.atMost(300).whereFinalFieldsPublish().prove(() -> atTheSameTime("ann", "bob"));
        Schedules.atMost(150).whereFinalFieldsPublish().prove(() -> atTheSameTime("ann", "bob", "cleo"));
        Schedules.atMost(150).whereFinalFieldsPublish().prove(LazyCheck::whileItIsBeingMade);
        Schedules.atMost(20).prove(LazyCheck::twoOfOneSupplierAreTwo);
    }

    private static void oneAfterTheOther() {
        Source source = new Source();
        Lazy<Object> lazy = new Lazy<>(source);
        for (String name : List.of("ann", "bob", "cleo")) {
            Visit visit = Visit.toTheEnd(name, lazy);
            Expect.that(
                    source.calls() == 1,
                    WRONG_RESULT,
                    "ann called get(), and when she had the value, bob called get(); the supplier ran %d times, "
                            + "expected once.",
                    source.calls());
            visit.expectTheValue(source, "ann called get(), after her bob, and after him cleo");
        }
    }

    private static void twoLaziesAreTwo() {
        Source first = new Source();
        Source second = new Source();
        Lazy<Object> one = new Lazy<>(first);
        Lazy<Object> other = new Lazy<>(second);
        Visit ann = Visit.toTheEnd("ann", one);
        Visit bob = Visit.toTheEnd("bob", other);
        Expect.that(
                first.made(ann.got) && second.made(bob.got),
                WRONG_RESULT,
                "There are two Lazy objects; get() of one of them did not return what its own supplier had made.");
    }

    private static void twoOfOneSupplierAreTwo() {
        Source source = new Source();
        Visit ann = Visit.toTheEnd("ann", new Lazy<>(source));
        Visit bob = Visit.toTheEnd("bob", new Lazy<>(source));
        Expect.that(
                source.calls() == 2 && !Objects.equals(ann.got, bob.got),
                WRONG_RESULT,
                "Two Lazy objects were given the same supplier; ann asked the one and got %s, bob asked the other and got %s,"
                        + " expected a value for each.",
                ann.got,
                bob.got);
    }

    private static void atTheSameTime(String... people) {
        Source source = new Source();
        Lazy<Object> lazy = new Lazy<>(source);
        List<Visit> visits =
                Stream.of(people).map(name -> Visit.start(name, lazy)).toList();
        visits.forEach(Visit::join);
        String threads = people.length == 2 ? "Two threads" : "Three threads";
        Expect.that(
                source.calls() <= 1,
                CHECK_THEN_ACT,
                "%s called get() at the same time; the supplier made %d values, expected one.",
                threads,
                source.calls());
        for (Visit visit : visits) {
            visit.expectMadeBy(source, threads + " called get() at the same time");
        }
    }

    private static void whileItIsBeingMade() {
        Making making = Making.byAnn();
        Visit bob = Visit.start("bob", making.lazy);
        Visit cleo = Visit.start("cleo", making.lazy);
        Everybody.settles();
        Expect.that(
                making.source.calls() == 1,
                CHECK_THEN_ACT,
                "ann's value is still being made; bob and cleo called get(), and the supplier was called again.");
        Expect.that(
                !bob.ended() && !cleo.ended(),
                PROCEEDS_EARLY,
                "ann's value is still being made; bob and cleo called get(), and one of them has left with %s.",
                bob.ended() ? bob.got : cleo.got);
        making.goesOn();
        for (Visit visit : List.of(making.maker, bob, cleo)) {
            visit.join();
        }
        for (Visit visit : List.of(making.maker, bob, cleo)) {
            visit.expectMadeBy(making.source, "bob and cleo waited for the value that ann had asked for");
        }
    }

    @Check(
            points = 2,
            exposes = {SWALLOWED_EXCEPTION, WRONG_RESULT, LEAKED_LOCK, LEAKED_PERMIT, LOST_WAKEUP, HANGS})
    void what_the_supplier_throws_comes_out_and_a_later_get_tries_again() {
        Schedules.atMost(60).prove(() -> Failures.triesAgainAfter(IllegalStateException::new));
        Schedules.atMost(60).prove(() -> Failures.triesAgainAfter(AssertionError::new));
        Schedules.atMost(300).whereFinalFieldsPublish().prove(Failures::failsInCompany);
        Schedules.atMost(150).whereFinalFieldsPublish().prove(Failures::failsWhileOthersWait);
        Schedules.atMost(150).whereFinalFieldsPublish().prove(Failures::failsAsAnotherComes);
        Schedules.atMost(20).whereFinalFieldsPublish().prove(Failures::failedLongAgo);
        Schedules.atMost(20).whereFinalFieldsPublish().prove(Failures::failsAgainWhileAnotherWaits);
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, CHECK_THEN_ACT, DATA_RACE})
    void null_is_a_value_like_any_other() {
        Schedules.atMost(60).prove(() -> {
            Source source = new Source().empty();
            Lazy<Object> lazy = new Lazy<>(source);
            for (String name : List.of("ann", "bob")) {
                Visit visit = Visit.toTheEnd(name, lazy);
                Expect.that(
                        visit.got == null, WRONG_RESULT, "The supplier returned null; get() returned %s.", visit.got);
            }
            Expect.that(
                    source.calls() == 1,
                    WRONG_RESULT,
                    "The supplier returned null to ann; then bob called get(), and the supplier ran again.");
        });
        Schedules.atMost(200).whereFinalFieldsPublish().prove(() -> {
            Source source = new Source().empty();
            Lazy<Object> lazy = new Lazy<>(source);
            Visit ann = Visit.start("ann", lazy);
            Visit bob = Visit.start("bob", lazy);
            ann.join();
            bob.join();
            Expect.that(
                    source.calls() == 1,
                    CHECK_THEN_ACT,
                    "Two threads called get() at the same time; the supplier returned null %d times, expected once.",
                    source.calls());
        });
    }

    @Check(
            points = 1,
            exposes = {IGNORES_INTERRUPT, CHECK_THEN_ACT, PROCEEDS_EARLY})
    void whoever_is_interrupted_while_waiting_keeps_the_flag_and_upsets_nobody() {
        Schedules.atMost(150).whereFinalFieldsPublish().prove(LazyCheck::interruptedWhileWaiting);
        Schedules.atMost(60).whereFinalFieldsPublish().prove(LazyCheck::interruptedAndThenUnlucky);
    }

    private static void interruptedWhileWaiting() {
        Making making = Making.byAnn();
        Visit bob = interruptedWhileWaitingFor(making);
        Visit cleo = Visit.start("cleo", making.lazy);
        Everybody.settles();
        Expect.that(
                making.source.calls() == 1,
                CHECK_THEN_ACT,
                "ann's value is still being made; bob was interrupted while waiting, and the supplier was called again.");
        Expect.that(
                !bob.ended() || bob.thrown() != null,
                PROCEEDS_EARLY,
                "ann's value is still being made; bob was interrupted while waiting for it, and left with %s.",
                bob.got);
        making.goesOn();
        making.maker.join();
        bob.join();
        cleo.join();
        Expect.that(
                bob.flagged,
                IGNORES_INTERRUPT,
                "bob was interrupted while he waited in get(); afterwards his interrupt flag is not set.");
        making.maker.expectMadeBy(making.source, "bob had been interrupted while waiting for ann's value");
        if (bob.thrown() == null) {
            bob.expectMadeBy(making.source, "bob was interrupted while waiting for ann's value, and waited on");
        }
        cleo.expectMadeBy(making.source, "bob had been interrupted while waiting for ann's value");
    }

    private static void interruptedAndThenUnlucky() {
        Making making = Making.byAnn(new IllegalStateException("not today"), new IllegalStateException("not tomorrow"));
        Visit bob = interruptedWhileWaitingFor(making);
        making.goesOn();
        making.maker.join();
        bob.join();
        Expect.that(
                bob.flagged,
                IGNORES_INTERRUPT,
                "bob was interrupted while he waited in get(), and the supplier failed; afterwards his interrupt flag is"
                        + " not set.");
    }

    private static Visit interruptedWhileWaitingFor(Making making) {
        Visit bob = Visit.attempt("bob", making.lazy);
        Everybody.settles();
        bob.interrupt();
        Everybody.settles();
        return bob;
    }
}
