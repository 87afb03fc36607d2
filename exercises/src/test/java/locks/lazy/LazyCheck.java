package locks.lazy;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Sneaky;
import latchkey.check.Worker;
import org.jspecify.annotations.Nullable;

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
            Visit ann = new Visit("ann", lazy);
            ann.toTheEnd();
            ann.expectTheValue(source, "ann was the first and only one to call get()");
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
    }

    private static void oneAfterTheOther() {
        Source source = new Source();
        Lazy<Object> lazy = new Lazy<>(source);
        for (String name : List.of("ann", "bob", "cleo")) {
            Visit visit = new Visit(name, lazy);
            visit.toTheEnd();
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
        Visit ann = new Visit("ann", one);
        Visit bob = new Visit("bob", other);
        ann.toTheEnd();
        bob.toTheEnd();
        Expect.that(
                first.made(ann.got) && second.made(bob.got),
                WRONG_RESULT,
                "There are two Lazy objects; get() of one of them did not return what its own supplier had made.");
    }

    private static void atTheSameTime(String... people) {
        Source source = new Source();
        Lazy<Object> lazy = new Lazy<>(source);
        List<Visit> visits =
                Stream.of(people).map(name -> new Visit(name, lazy)).toList();
        List<Worker> workers = visits.stream().map(Visit::start).toList();
        workers.forEach(Worker::join);
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
        Gate slow = new Gate("the supplier takes its time");
        Source source = new Source().slow(slow);
        Lazy<Object> lazy = new Lazy<>(source);
        Visit ann = new Visit("ann", lazy);
        Visit bob = new Visit("bob", lazy);
        Visit cleo = new Visit("cleo", lazy);
        Worker first = ann.start();
        slow.awaitArrivals(1);
        Worker second = bob.start();
        Worker third = cleo.start();
        Everybody.settles();
        Expect.that(
                source.calls() == 1,
                CHECK_THEN_ACT,
                "ann's value is still being made; bob and cleo called get(), and the supplier was called again.");
        Expect.that(
                !second.ended() && !third.ended(),
                PROCEEDS_EARLY,
                "ann's value is still being made; bob and cleo called get(), and one of them has left with %s.",
                second.ended() ? bob.got : cleo.got);
        slow.open();
        first.join();
        second.join();
        third.join();
        for (Visit visit : List.of(ann, bob, cleo)) {
            visit.expectMadeBy(source, "bob and cleo waited for the value that ann had asked for");
        }
    }

    @Check(
            points = 2,
            exposes = {SWALLOWED_EXCEPTION, WRONG_RESULT, LEAKED_LOCK, LEAKED_PERMIT, LOST_WAKEUP, HANGS})
    void what_the_supplier_throws_comes_out_and_a_later_get_tries_again() {
        Schedules.atMost(60).prove(() -> triesAgainAfter(IllegalStateException::new));
        Schedules.atMost(60).prove(() -> triesAgainAfter(AssertionError::new));
        Schedules.atMost(300).whereFinalFieldsPublish().prove(LazyCheck::failsInCompany);
        Schedules.atMost(150).whereFinalFieldsPublish().prove(LazyCheck::failsWhileOthersWait);
        Schedules.atMost(150).whereFinalFieldsPublish().prove(LazyCheck::failsAsAnotherComes);
    }

    private static void triesAgainAfter(Supplier<Throwable> kind) {
        Throwable first = kind.get();
        Throwable second = kind.get();
        Source source = new Source().failing(first, second);
        Lazy<Object> lazy = new Lazy<>(source);
        for (Throwable failure : List.of(first, second)) {
            String name = failure.equals(first) ? "ann" : "bob";
            Worker unlucky = new Visit(name, lazy).attempt();
            unlucky.join();
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
            Visit visit = new Visit(name, lazy);
            visit.toTheEnd();
            visit.expectTheValue(source, "The supplier failed twice and then went well");
        }
        Expect.that(
                source.calls() == 3,
                WRONG_RESULT,
                "The supplier failed twice and then went well; after four get() it had been called %d times, expected 3.",
                source.calls());
    }

    private static void failsInCompany() {
        Throwable failure = new IllegalStateException("not today");
        Source source = new Source().failing(failure);
        Lazy<Object> lazy = new Lazy<>(source);
        Visit ann = new Visit("ann", lazy);
        Visit bob = new Visit("bob", lazy);
        Worker first = ann.attempt();
        Worker second = bob.attempt();
        first.join();
        second.join();
        Expect.that(
                first.thrown() != null || second.thrown() != null,
                SWALLOWED_EXCEPTION,
                "ann and bob called get() at the same time, and the supplier threw at its first call; "
                        + "nobody was told of it.");
        ann.expectMadeOr(failure, first, source);
        bob.expectMadeOr(failure, second, source);
        aLaterGetIsFine(lazy, source);
    }

    private static void failsWhileOthersWait() {
        Throwable failure = new IllegalStateException("not today");
        Gate slow = new Gate("the supplier takes its time");
        Source source = new Source().slow(slow).failing(failure);
        Lazy<Object> lazy = new Lazy<>(source);
        Visit ann = new Visit("ann", lazy);
        Visit bob = new Visit("bob", lazy);
        Visit cleo = new Visit("cleo", lazy);
        Worker first = ann.attempt();
        slow.awaitArrivals(1);
        Worker second = bob.attempt();
        Worker third = cleo.attempt();
        Everybody.settles();
        slow.open();
        first.join();
        second.join();
        third.join();
        Expect.that(
                first.thrown() != null,
                SWALLOWED_EXCEPTION,
                "The supplier threw in ann's get() while bob and cleo waited; ann's get() returned all the same.");
        ann.expectMadeOr(failure, first, source);
        bob.expectMadeOr(failure, second, source);
        cleo.expectMadeOr(failure, third, source);
        aLaterGetIsFine(lazy, source);
    }

    /** Somebody still has to hear of the failure when the next attempt is made. */
    private static void failsAsAnotherComes() {
        Throwable failure = new IllegalStateException("not today");
        Gate slow = new Gate("the supplier takes its time");
        Source source = new Source().slow(slow).failing(failure);
        Lazy<Object> lazy = new Lazy<>(source);
        Visit ann = new Visit("ann", lazy);
        Visit bob = new Visit("bob", lazy);
        Visit cleo = new Visit("cleo", lazy);
        Worker first = ann.attempt();
        slow.awaitArrivals(1);
        Worker second = bob.attempt();
        Everybody.settles();
        slow.open();
        Worker third = cleo.attempt();
        first.join();
        second.join();
        third.join();
        bob.expectMadeOr(failure, second, source);
        cleo.expectMadeOr(failure, third, source);
        aLaterGetIsFine(lazy, source);
    }

    private static void aLaterGetIsFine(Lazy<Object> lazy, Source source) {
        Visit eve = new Visit("eve", lazy);
        eve.toTheEnd();
        eve.expectTheValue(source, "The first try failed, and later eve called get()");
        Expect.that(
                source.calls() == 2,
                CHECK_THEN_ACT,
                "The first try failed and the second went well; the supplier ran %d times, expected twice.",
                source.calls());
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, CHECK_THEN_ACT, DATA_RACE})
    void null_is_a_value_like_any_other() {
        Schedules.atMost(60).prove(() -> {
            Source source = new Source().empty();
            Lazy<Object> lazy = new Lazy<>(source);
            for (String name : List.of("ann", "bob")) {
                Visit visit = new Visit(name, lazy);
                visit.toTheEnd();
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
            Worker first = new Visit("ann", lazy).start();
            Worker second = new Visit("bob", lazy).start();
            first.join();
            second.join();
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
        Schedules.atMost(150).whereFinalFieldsPublish().prove(() -> {
            Gate slow = new Gate("the supplier takes its time");
            Source source = new Source().slow(slow);
            Lazy<Object> lazy = new Lazy<>(source);
            Visit ann = new Visit("ann", lazy);
            Visit bob = new Visit("bob", lazy);
            Visit cleo = new Visit("cleo", lazy);
            Worker first = ann.start();
            slow.awaitArrivals(1);
            Worker second = bob.attempt();
            Everybody.settles();
            second.interrupt();
            Everybody.settles();
            Worker third = cleo.start();
            Everybody.settles();
            Expect.that(
                    source.calls() == 1,
                    CHECK_THEN_ACT,
                    "ann's value is still being made; bob was interrupted while waiting, and the supplier was called again.");
            Expect.that(
                    !second.ended() || second.thrown() != null,
                    PROCEEDS_EARLY,
                    "ann's value is still being made; bob was interrupted while waiting for it, and left with %s.",
                    bob.got);
            slow.open();
            first.join();
            second.join();
            third.join();
            Expect.that(
                    bob.flagged,
                    IGNORES_INTERRUPT,
                    "bob was interrupted while he waited in get(); afterwards his interrupt flag is not set.");
            ann.expectMadeBy(source, "bob had been interrupted while waiting for ann's value");
            if (second.thrown() == null) {
                bob.expectMadeBy(source, "bob was interrupted while waiting for ann's value, and waited on");
            }
            cleo.expectMadeBy(source, "bob had been interrupted while waiting for ann's value");
        });
        Schedules.atMost(60).whereFinalFieldsPublish().prove(LazyCheck::interruptedAndThenUnlucky);
    }

    private static void interruptedAndThenUnlucky() {
        Gate slow = new Gate("the supplier takes its time");
        Source source = new Source()
                .slow(slow)
                .failing(new IllegalStateException("not today"), new IllegalStateException("not tomorrow"));
        Lazy<Object> lazy = new Lazy<>(source);
        Visit bob = new Visit("bob", lazy);
        Worker first = new Visit("ann", lazy).attempt();
        slow.awaitArrivals(1);
        Worker second = bob.attempt();
        Everybody.settles();
        second.interrupt();
        Everybody.settles();
        slow.open();
        first.join();
        second.join();
        Expect.that(
                bob.flagged,
                IGNORES_INTERRUPT,
                "bob was interrupted while he waited in get(), and the supplier failed; afterwards his interrupt flag is"
                        + " not set.");
    }

    /** One thread's call of get(), and what came of it. */
    private static final class Visit implements Scenario {
        private final String name;
        private final Lazy<Object> lazy;
        private @Nullable Object got;
        private boolean flagged;

        Visit(String name, Lazy<Object> lazy) {
            this.name = name;
            this.lazy = lazy;
        }

        Worker start() {
            return Worker.start(name, this);
        }

        Worker attempt() {
            return Worker.attempt(name, this);
        }

        void toTheEnd() {
            start().join();
        }

        @Override
        public void run() {
            try {
                got = lazy.get();
            } finally {
                flagged = Thread.currentThread().isInterrupted();
            }
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

        void expectMadeOr(Throwable failure, Worker worker, Source source) {
            if (worker.thrown() == null) {
                expectMadeBy(source, "The first try failed, and the second went well");
                return;
            }
            Expect.that(
                    failure.equals(worker.thrown()),
                    WRONG_RESULT,
                    "The supplier threw %s; what came out of %s's get() was another: %s.",
                    failure.getClass().getSimpleName(),
                    name,
                    worker.thrown());
        }
    }

    /** A supplier that keeps count; it can be slow, fail at first, or have nothing to give. */
    private static final class Source implements Supplier<Object> {
        private final Log story = new Log();
        private int calls;
        private List<Throwable> failures = List.of();
        private @Nullable Gate gate;
        private boolean empty;
        private @Nullable Object last;

        Source slow(Gate gate) {
            this.gate = gate;
            return this;
        }

        Source failing(Throwable... failures) {
            this.failures = List.of(failures);
            return this;
        }

        Source empty() {
            empty = true;
            return this;
        }

        int calls() {
            return calls;
        }

        boolean made(@Nullable Object value) {
            return value != null && value.equals(last);
        }

        @Override
        @SuppressWarnings("NullAway") // null is one of the values that it may give
        public Object get() {
            int call = ++calls;
            story.add("the supplier runs");
            if (gate != null) {
                gate.pass();
            } else {
                Everybody.mayComeIn();
            }
            if (call <= failures.size()) {
                story.add("the supplier throws");
                throw Sneaky.thrown(failures.get(call - 1));
            }
            if (empty) {
                story.add("the supplier returns null");
                return null;
            }
            Object value = new Made(call);
            last = value;
            return value;
        }
    }

    /** What a supplier makes. */
    private static final class Made {
        private final int call;

        Made(int call) {
            this.call = call;
        }

        @Override
        public String toString() {
            return "value " + call;
        }
    }
}
