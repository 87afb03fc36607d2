package coordination.buffer;

import static coordination.buffer.BufferExpectations.expectSize;
import static coordination.buffer.BufferExpectations.putAll;
import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Check;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class BoundedBufferCheck {

    @Check(
            points = 1,
            exposes = {WRONG_ORDER, WRONG_RESULT, HANGS})
    void what_goes_in_first_comes_out_first() {
        String stuck =
                "One thread alone puts and takes, and never has a reason to wait; one of its calls does not return.";
        Schedules.atMost(2).orStuck(HANGS, stuck).prove(() -> alone(AloneScenarios::roundAndRound));
        Schedules.atMost(2).orStuck(HANGS, stuck).prove(() -> alone(AloneScenarios::fullToTheBrim));
        Schedules.atMost(2).orStuck(HANGS, stuck).prove(() -> alone(AloneScenarios::twoBuffersAreTwo));
    }

    private static void alone(Scenario body) {
        Worker.start("ann", body).join();
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT})
    void a_capacity_below_one_is_refused() {
        for (int capacity : new int[] {0, -1, Integer.MIN_VALUE}) {
            Schedules.atMost(1).prove(() -> {
                Worker ann = Worker.attempt("ann", () -> new BoundedBuffer<String>(capacity));
                ann.join();
                Expect.that(
                        ann.thrown() instanceof IllegalArgumentException,
                        WRONG_RESULT,
                        "new BoundedBuffer(%d) %s, expected IllegalArgumentException.",
                        capacity,
                        ann.thrown() == null ? "made a buffer" : "threw " + ann.thrown());
            });
        }
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, DEADLOCK, LEAKED_PERMIT, LOST_WAKEUP, BUSY_WAIT, SLEEPS_INSTEAD})
    void who_finds_no_place_or_no_item_waits() {
        Schedules.atMost(60).withoutRaces().prove(() -> WaitingScenarios.moreThanThereIsRoomFor(1));
        Schedules.atMost(60).withoutRaces().prove(() -> WaitingScenarios.moreThanThereIsRoomFor(2));
        Schedules.atMost(60).withoutRaces().prove(WaitingScenarios::nothingToTake);
        Schedules.atMost(5).withoutRaces().prove(WaitingScenarios::waitsEachTime);
        Schedules.atMost(150).withoutRaces().prove(WaitingScenarios::neverMoreThanOne);
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, LOST_ITEM, DUPLICATED_ITEM})
    void nothing_is_lost_and_nothing_comes_twice() {
        Schedules.atMost(150).prove(() -> TrafficScenarios.oneBringsAndOneFetches(2));
        Schedules.atMost(100).prove(() -> TrafficScenarios.oneBringsAndOneFetches(1));
        Schedules.atMost(200).prove(TrafficScenarios::twoBringAndTwoFetch);
    }

    @Check(
            points = 2,
            exposes = {LOST_WAKEUP, SLEEPS_INSTEAD, WRONG_RESULT})
    void nobody_sleeps_who_could_go_on() {
        Schedules.atMost(1).prove(SleepersScenarios::sleepersAreWoken);
        Schedules.atMost(100).prove(SleepersScenarios::twoWaitForItems);
        Schedules.atMost(100).prove(SleepersScenarios::twoWaitForPlaces);
        Schedules.atMost(10).prove(SleepersScenarios::oneOfTwoGetsTheItem);
        Schedules.atMost(10).prove(SleepersScenarios::oneOfTwoGetsThePlace);
        Schedules.forAll(() -> SleepersScenarios.manyOfBothKinds(1));
        Schedules.atMost(100).prove(SleepersScenarios::threeOfBothKinds);
    }

    @Check(
            points = 2,
            exposes = {IGNORES_INTERRUPT, LEAKED_PERMIT, LEAKED_LOCK, LOST_ITEM, LOST_WAKEUP, WRONG_RESULT})
    void whoever_is_interrupted_leaves_and_takes_nothing_along() {
        String outOfReach =
                "ann was interrupted and left; after that, nobody can use the only place of the buffer any more.";
        Schedules some = Schedules.atMost(60).orStuck(LEAKED_PERMIT, outOfReach);
        Schedules more = Schedules.atMost(100).orStuck(LEAKED_PERMIT, outOfReach);
        some.prove(InterruptScenarios::whileThereIsNothing);
        some.prove(InterruptScenarios::whileThereIsNoPlace);
        Schedules.atMost(10).prove(InterruptScenarios::behindAnotherConsumer);
        Schedules.atMost(10).prove(InterruptScenarios::behindAnotherProducer);
        Schedules.atMost(5).prove(InterruptScenarios::behindAnotherWithTheSame);
        more.prove(() -> InterruptScenarios.asTheItemComes(false));
        more.prove(() -> InterruptScenarios.asTheItemComes(true));
        more.prove(() -> InterruptScenarios.asThePlaceComes(false));
        more.prove(() -> InterruptScenarios.asThePlaceComes(true));
        Schedules.atMost(100).prove(InterruptScenarios::theOtherConsumerGetsIt);
        Schedules.atMost(100).prove(InterruptScenarios::theOtherProducerGetsIn);
        for (boolean interruptsFirst : new boolean[] {true, false}) {
            Schedules.atMost(20).prove(() -> ComesAgainScenarios.toTake(interruptsFirst));
            Schedules.atMost(20).prove(() -> ComesAgainScenarios.toPut(interruptsFirst));
        }
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, WRONG_RESULT})
    void size_may_be_asked_at_any_time() {
        Schedules.atMost(60).prove(BoundedBufferCheck::whoWaitsDoesNotCount);
        Schedules.atMost(200).prove(() -> {
            BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
            Worker.together(
                    () -> expectSensible(buffer), () -> putAll(buffer, "rye", "oat"), buffer::take, buffer::take);
        });
        Schedules.atMost(100).prove(() -> {
            BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
            Worker.together(
                    () -> {
                        expectSensible(buffer);
                        expectSensible(buffer);
                    },
                    () -> {
                        buffer.put("rye");
                        buffer.take();
                    });
        });
    }

    private static void whoWaitsDoesNotCount() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        ConsumerAtWork ann = new ConsumerAtWork("ann", buffer);
        Everybody.settles();
        expectSize(buffer, 0, "The buffer is empty, and ann waits in take()");
        new ProducerAtWork("bob", buffer, "rye").worker.join();
        ann.worker.join();
        new ProducerAtWork("bob", buffer, "rye").worker.join();
        ProducerAtWork cleo = new ProducerAtWork("cleo", buffer, "oat");
        Everybody.settles();
        expectSize(buffer, 1, "The buffer has room for 1 and is full, and cleo waits in put()");
        new ConsumerAtWork("ann", buffer).worker.join();
        cleo.worker.join();
        expectSize(buffer, 1, "Three were put in and two taken");
    }

    private static void expectSensible(BoundedBuffer<String> buffer) {
        int size = buffer.size();
        Expect.that(
                size >= 0 && size <= 1,
                WRONG_RESULT,
                "ann asked while others put and took: size() is %d, and the buffer has room for 1.",
                size);
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_conditions_a_monitor_or_semaphores() {
        Submission.obeys(
                Rules.uses(Primitive.CONDITION, Primitive.SEMAPHORE)
                        .because("Whoever cannot go on waits in a monitor, at a condition or for a permit."),
                Rules.doesNotUse(Primitive.BLOCKING_QUEUE)
                        .because("A BlockingQueue is this very exercise, solved by somebody else."));
    }
}
