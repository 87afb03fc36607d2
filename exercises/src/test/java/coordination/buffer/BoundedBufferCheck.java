package coordination.buffer;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import latchkey.check.Check;
import latchkey.check.Clock;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Scenario;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;
import org.jspecify.annotations.Nullable;

class BoundedBufferCheck {

    @Check(
            points = 1,
            exposes = {WRONG_ORDER, WRONG_RESULT, HANGS})
    void what_goes_in_first_comes_out_first() {
        String stuck =
                "One thread alone puts and takes, and never has a reason to wait; one of its calls does not return.";
        Schedules.atMost(2).orStuck(HANGS, stuck).prove(() -> alone(BoundedBufferCheck::roundAndRound));
        Schedules.atMost(2).orStuck(HANGS, stuck).prove(() -> alone(BoundedBufferCheck::fullToTheBrim));
        Schedules.atMost(2).orStuck(HANGS, stuck).prove(() -> alone(BoundedBufferCheck::twoBuffersAreTwo));
    }

    private static void alone(Scenario body) {
        Worker.start("ann", body).join();
    }

    private static void roundAndRound() throws InterruptedException {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(3);
        expectSize(buffer, 0, "Nothing has been put in yet");
        putAll(buffer, "rye", "oat", "oat");
        expectSize(buffer, 3, "rye, oat and once more oat were put in");
        expectTake(buffer, "rye", "In the buffer are rye, oat, oat");
        putAll(buffer, "corn");
        expectTake(buffer, "oat", "In the buffer are oat, oat, corn");
        expectTake(buffer, "oat", "In the buffer are oat, corn");
        expectSize(buffer, 1, "Four were put in and three taken");
        expectTake(buffer, "corn", "In the buffer is corn");
        expectSize(buffer, 0, "Four were put in and all taken");
        putAll(buffer, "rye");
        expectTake(buffer, "rye", "The buffer had been empty again, then rye was put in");
    }

    private static void fullToTheBrim() throws InterruptedException {
        int capacity = 40;
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        for (int i = 1; i <= capacity; i++) {
            buffer.put("tray " + i);
        }
        expectSize(buffer, capacity, capacity + " were put in, and there is room for them");
        for (int i = 1; i <= capacity; i++) {
            expectTake(buffer, "tray " + i, capacity + " trays were put in, numbered from 1");
        }
    }

    private static void twoBuffersAreTwo() throws InterruptedException {
        BoundedBuffer<String> one = new BoundedBuffer<>(1);
        BoundedBuffer<String> other = new BoundedBuffer<>(1);
        one.put("rye");
        expectSize(other, 0, "rye was put into another buffer");
        other.put("oat");
        expectTake(one, "rye", "There are two buffers, with rye in this one and oat in the other");
        expectTake(other, "oat", "There are two buffers, with oat in this one and rye, now taken, in the other");
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
        Schedules.atMost(60).withoutRaces().prove(() -> moreThanThereIsRoomFor(1));
        Schedules.atMost(60).withoutRaces().prove(() -> moreThanThereIsRoomFor(2));
        Schedules.atMost(60).withoutRaces().prove(BoundedBufferCheck::nothingToTake);
        Schedules.atMost(150).withoutRaces().prove(BoundedBufferCheck::neverMoreThanOne);
    }

    private static void moreThanThereIsRoomFor(int capacity) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        List<Producer> producers = new ArrayList<>();
        for (String name : List.of("ann", "bob", "cleo").subList(0, capacity + 1)) {
            producers.add(new Producer(name, buffer, "the tray of " + name));
        }
        Everybody.settles();
        producers.forEach(Producer::expectNoException);
        long done = producers.stream().filter(Producer::isDone).count();
        Expect.that(
                done <= capacity,
                WRONG_RESULT,
                "A buffer has room for %d; %d puts have returned, and nobody has taken anything.",
                capacity,
                done);
        Expect.that(
                done == capacity,
                HANGS,
                "A buffer has room for %d; only %d of %d puts have returned, and the others wait.",
                capacity,
                done,
                capacity + 1);
        Worker.start("eve", () -> {
                    for (int i = 0; i <= capacity; i++) {
                        buffer.take();
                    }
                })
                .join();
        producers.forEach(producer -> producer.worker.join());
    }

    private static void nothingToTake() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        Consumer ann = new Consumer("ann", buffer);
        Everybody.settles();
        ann.expectNoException();
        Expect.that(!ann.worker.ended(), WRONG_RESULT, "The buffer is empty; ann's take() returned %s.", ann.got);
        Producer bob = new Producer("bob", buffer, "rye");
        bob.worker.join();
        ann.expectItem("rye", "The buffer was empty and ann waited; then bob put in rye");
    }

    private static void neverMoreThanOne() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        int[] begun = new int[1];
        int[] returned = new int[1];
        Scenario puts = () -> {
            buffer.put("rye");
            returned[0]++;
            Expect.that(
                    returned[0] - begun[0] <= 1,
                    WRONG_RESULT,
                    "A buffer has room for 1; %d puts have returned, and only %d takes have begun.",
                    returned[0],
                    begun[0]);
        };
        Worker.together(puts, puts, () -> {
            begun[0]++;
            buffer.take();
        });
    }

    @Check(
            points = 1,
            exposes = {DATA_RACE, LOST_ITEM, DUPLICATED_ITEM})
    void nothing_is_lost_and_nothing_comes_twice() {
        Schedules.atMost(150).prove(() -> oneBringsAndOneFetches(2));
        Schedules.atMost(100).prove(() -> oneBringsAndOneFetches(1));
        Schedules.atMost(200).prove(BoundedBufferCheck::twoBringAndTwoFetch);
    }

    private static void oneBringsAndOneFetches(int capacity) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        List<String> taken = new ArrayList<>();
        Worker.together(() -> putAll(buffer, "rye", "oat", "corn"), () -> {
            for (int i = 0; i < 3; i++) {
                taken.add(String.valueOf(buffer.take()));
            }
        });
        expectEachOnce(taken, "rye", "oat", "corn");
        Expect.that(
                taken.equals(List.of("rye", "oat", "corn")),
                WRONG_ORDER,
                "ann put in rye, oat, corn, one after the other; bob took %s.",
                taken);
    }

    private static void twoBringAndTwoFetch() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        Producer ann = new Producer("ann", buffer, "rye");
        Producer bob = new Producer("bob", buffer, "oat");
        Consumer cleo = new Consumer("cleo", buffer);
        Consumer dan = new Consumer("dan", buffer);
        for (Worker worker : List.of(ann.worker, bob.worker, cleo.worker, dan.worker)) {
            worker.join();
        }
        ann.expectNoException();
        bob.expectNoException();
        cleo.expectNoException();
        dan.expectNoException();
        expectEachOnce(List.of(String.valueOf(cleo.got), String.valueOf(dan.got)), "rye", "oat");
    }

    private static void expectEachOnce(List<String> taken, String... items) {
        for (String item : items) {
            long times = taken.stream().filter(item::equals).count();
            Expect.that(times < 2, DUPLICATED_ITEM, "%s was put in once and taken %d times.", item, times);
            Expect.that(times > 0, LOST_ITEM, "%s was put in; taken were %s.", item, taken);
        }
    }

    @Check(
            points = 2,
            exposes = {LOST_WAKEUP, SLEEPS_INSTEAD})
    void nobody_sleeps_who_could_go_on() {
        Schedules.atMost(1).prove(BoundedBufferCheck::sleepersAreWoken);
        Schedules.atMost(100).prove(BoundedBufferCheck::twoWaitForItems);
        Schedules.atMost(100).prove(BoundedBufferCheck::twoWaitForPlaces);
        Schedules.forAll(() -> manyOfBothKinds(1));
        Schedules.atMost(100).prove(BoundedBufferCheck::threeOfBothKinds);
    }

    /** In the plainest schedule of all: whoever is not woken in that one is never woken. */
    private static void sleepersAreWoken() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Consumer ann = new Consumer("ann", buffer);
        Everybody.settles();
        Duration before = Clock.now();
        new Producer("bob", buffer, "rye").worker.join();
        ann.worker.join();
        Expect.that(
                Clock.now().equals(before),
                SLEEPS_INSTEAD,
                "bob put in rye, and nobody woke ann: she sleeps by the clock, and finds it only when she looks again.");
        new Producer("bob", buffer, "rye").worker.join();
        Producer cleo = new Producer("cleo", buffer, "oat");
        Everybody.settles();
        before = Clock.now();
        new Consumer("ann", buffer).worker.join();
        cleo.worker.join();
        Expect.that(
                Clock.now().equals(before),
                SLEEPS_INSTEAD,
                "ann took the rye, and nobody woke cleo, who waits for the place: she sleeps by the clock.");
    }

    private static void twoWaitForItems() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        Consumer ann = new Consumer("ann", buffer);
        Consumer bob = new Consumer("bob", buffer);
        Everybody.settles();
        Worker.start("cleo", () -> putAll(buffer, "rye", "oat")).join();
        ann.expectSomething("ann and bob waited, and cleo put in two");
        bob.expectSomething("ann and bob waited, and cleo put in two");
    }

    private static void twoWaitForPlaces() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(2);
        Worker.start("eve", () -> putAll(buffer, "rye", "oat")).join();
        Producer ann = new Producer("ann", buffer, "corn");
        Producer bob = new Producer("bob", buffer, "malt");
        Everybody.settles();
        Worker.start("cleo", () -> {
                    expectTake(buffer, "rye", "In the buffer are rye, oat");
                    expectTake(buffer, "oat", "rye was taken, and oat came after it");
                })
                .join();
        ann.expectDone();
        bob.expectDone();
    }

    private static void manyOfBothKinds(int capacity) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(capacity);
        Scenario puts = () -> buffer.put("rye");
        Scenario takes = buffer::take;
        Worker.together(takes, takes, puts, puts);
    }

    private static void threeOfBothKinds() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Scenario puts = () -> buffer.put("rye");
        Scenario takes = buffer::take;
        Worker.together(puts, takes, puts, takes, puts, takes);
    }

    @Check(
            points = 2,
            exposes = {IGNORES_INTERRUPT, LEAKED_PERMIT, LEAKED_LOCK, LOST_ITEM, LOST_WAKEUP, WRONG_RESULT})
    void whoever_is_interrupted_leaves_and_takes_nothing_along() {
        String outOfReach =
                "ann was interrupted and left; after that, nobody can use the only place of the buffer any more.";
        Schedules some = Schedules.atMost(60).orStuck(LEAKED_PERMIT, outOfReach);
        Schedules more = Schedules.atMost(100).orStuck(LEAKED_PERMIT, outOfReach);
        some.prove(BoundedBufferCheck::interruptedWhileThereIsNothing);
        some.prove(BoundedBufferCheck::interruptedWhileThereIsNoPlace);
        Schedules.atMost(10).prove(BoundedBufferCheck::interruptedBehindAnotherConsumer);
        Schedules.atMost(10).prove(BoundedBufferCheck::interruptedBehindAnotherProducer);
        more.prove(() -> interruptedAsTheItemComes(false));
        more.prove(() -> interruptedAsTheItemComes(true));
        more.prove(() -> interruptedAsThePlaceComes(false));
        more.prove(() -> interruptedAsThePlaceComes(true));
        Schedules.atMost(100).prove(BoundedBufferCheck::theOtherConsumerGetsIt);
        Schedules.atMost(100).prove(BoundedBufferCheck::theOtherProducerGetsIn);
    }

    private static void interruptedWhileThereIsNothing() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Consumer ann = new Consumer("ann", buffer);
        ann.worker.interrupt();
        Everybody.settles();
        expectInterrupted(ann.worker, "The buffer is empty; ann was interrupted in take()");
        expectEmptyAndSound(buffer, "ann was interrupted in take() and left");
    }

    private static void interruptedWhileThereIsNoPlace() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new Producer("eve", buffer, "rye").worker.join();
        Producer ann = new Producer("ann", buffer, "oat");
        ann.worker.interrupt();
        Everybody.settles();
        Expect.that(
                !ann.isDone(),
                LOST_ITEM,
                "The buffer is full; ann was interrupted in put(\"oat\"), which returned as if oat were in the buffer.");
        expectInterrupted(ann.worker, "The buffer is full; ann was interrupted in put()");
        new Consumer("bob", buffer).expectItem("rye", "rye was in the buffer before ann came and was interrupted");
        expectEmptyAndSound(buffer, "ann was interrupted in put() and left, and the rye before her was taken");
    }

    private static void interruptedBehindAnotherConsumer() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Consumer ann = new Consumer("ann", buffer);
        Everybody.settles();
        Consumer bob = new Consumer("bob", buffer);
        Everybody.settles();
        bob.worker.interrupt();
        Everybody.settles();
        expectInterrupted(bob.worker, "ann waits in take(), and bob behind her; bob was interrupted");
        new Producer("cleo", buffer, "rye").worker.join();
        ann.expectItem("rye", "bob was interrupted behind ann, and cleo put in rye");
    }

    private static void interruptedBehindAnotherProducer() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new Producer("eve", buffer, "rye").worker.join();
        Producer ann = new Producer("ann", buffer, "oat");
        Everybody.settles();
        Producer bob = new Producer("bob", buffer, "corn");
        Everybody.settles();
        bob.worker.interrupt();
        Everybody.settles();
        expectInterrupted(bob.worker, "ann waits in put(), and bob behind her; bob was interrupted");
        new Consumer("cleo", buffer).expectItem("rye", "rye was in the buffer before ann and bob came");
        ann.expectDone();
        new Consumer("dan", buffer).expectItem("oat", "ann waited with oat, and bob left with his corn");
    }

    /** Whoever interrupts is a thread as well, so that it can come at any step. */
    private static void interruptedAsTheItemComes(boolean isThereAlready) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Producer bob = new Producer("bob", buffer, "rye");
        if (isThereAlready) {
            bob.worker.join();
        }
        Consumer ann = new Consumer("ann", buffer);
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        phone.join();
        bob.expectDone();
        ann.worker.join();
        if (ann.worker.thrown() == null) {
            ann.expectItem("rye", "Only rye was put in");
            expectEmptyAndSound(buffer, "ann was interrupted in take(), and took the rye");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in take() as rye came");
        expectStillThere(buffer);
        expectEmptyAndSound(buffer, "ann was interrupted in take() and left, and the rye was taken after her");
    }

    /** ann has left without the rye: then it is in the buffer, and the next one gets it. */
    private static void expectStillThere(BoundedBuffer<String> buffer) {
        Consumer eve = new Consumer("eve", buffer);
        Everybody.settles();
        if (!eve.worker.ended()) {
            new Producer("finn", buffer, "oat").worker.join();
            Everybody.settles();
            Expect.that(
                    !"oat".equals(eve.got),
                    LOST_ITEM,
                    "ann was interrupted in take() and left with InterruptedException; the rye has gone with her.");
            Expect.that(
                    !"rye".equals(eve.got),
                    LOST_WAKEUP,
                    "ann was interrupted in take() and left; the rye is there, and eve, who came then, sleeps.");
        }
        eve.expectItem("rye", "ann was interrupted in take() and left with InterruptedException");
    }

    private static void interruptedAsThePlaceComes(boolean isThereAlready) {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Consumer bob = new Consumer("bob", buffer);
        if (isThereAlready) {
            new Producer("eve", buffer, "rye").worker.join();
            bob.worker.join();
        } else {
            new Producer("eve", buffer, "rye").worker.join();
        }
        Producer ann = new Producer("ann", buffer, "oat");
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        phone.join();
        bob.expectItem("rye", "rye was in the buffer before ann came with oat");
        ann.worker.join();
        if (ann.isDone()) {
            Consumer dan = new Consumer("dan", buffer);
            Everybody.settles();
            Expect.that(
                    dan.worker.ended() || buffer.size() != 0,
                    LOST_ITEM,
                    "ann was interrupted in put(\"oat\"), which returned; but oat is not in the buffer.");
            dan.expectItem("oat", "ann was interrupted in put(\"oat\"), which returned");
            expectEmptyAndSound(buffer, "ann was interrupted in put(), and oat was put in and taken");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in put() as the place came free");
        expectEmptyAndSound(buffer, "ann was interrupted in put() and left");
    }

    private static void theOtherConsumerGetsIt() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Consumer ann = new Consumer("ann", buffer);
        Consumer bob = new Consumer("bob", buffer);
        Everybody.settles();
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        new Producer("cleo", buffer, "rye").worker.join();
        phone.join();
        ann.worker.join();
        if (ann.worker.thrown() == null) {
            ann.expectItem("rye", "Only rye was put in");
            new Producer("cleo", buffer, "oat").worker.join();
            bob.expectItem("oat", "ann took the rye, and oat was put in");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in take() as rye came");
        Everybody.settles();
        Expect.that(
                bob.worker.ended() || buffer.size() != 0,
                LOST_ITEM,
                "ann was interrupted in take() and left with InterruptedException; the rye has gone with her.");
        bob.expectItem("rye", "ann and bob waited; rye came, and ann was interrupted and left");
    }

    private static void theOtherProducerGetsIn() {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        new Producer("eve", buffer, "rye").worker.join();
        Producer ann = new Producer("ann", buffer, "oat");
        Producer bob = new Producer("bob", buffer, "corn");
        Everybody.settles();
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        new Consumer("cleo", buffer).expectItem("rye", "rye was in the buffer before ann and bob came");
        phone.join();
        ann.worker.join();
        if (ann.worker.thrown() == null) {
            new Consumer("cleo", buffer).expectSomething("ann was interrupted in put(), which returned, and bob waits");
            bob.expectDone();
            new Consumer("cleo", buffer).expectSomething("ann's put() has returned, and bob's");
            return;
        }
        expectInterrupted(ann.worker, "ann was interrupted in put() as the place came free");
        bob.expectDone();
        new Consumer("dan", buffer).expectItem("corn", "ann was interrupted and left with her oat; bob put in corn");
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
        Consumer ann = new Consumer("ann", buffer);
        Everybody.settles();
        expectSize(buffer, 0, "The buffer is empty, and ann waits in take()");
        new Producer("bob", buffer, "rye").worker.join();
        ann.worker.join();
        new Producer("bob", buffer, "rye").worker.join();
        Producer cleo = new Producer("cleo", buffer, "oat");
        Everybody.settles();
        expectSize(buffer, 1, "The buffer has room for 1 and is full, and cleo waits in put()");
        new Consumer("ann", buffer).worker.join();
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

    private static void putAll(BoundedBuffer<String> buffer, String... items) throws InterruptedException {
        for (String item : items) {
            buffer.put(item);
        }
    }

    private static void expectSize(BoundedBuffer<String> buffer, int expected, String when) {
        int size = buffer.size();
        Expect.that(size == expected, WRONG_RESULT, "%s; size() is %d, expected %d.", when, size, expected);
    }

    private static void expectTake(BoundedBuffer<String> buffer, String expected, String when)
            throws InterruptedException {
        expectItem(buffer.take(), expected, when);
    }

    private static void expectItem(@Nullable String got, String expected, String when) {
        Expect.that(got != null, WRONG_RESULT, "%s; take() returned null, expected %s.", when, expected);
        Expect.that(expected.equals(got), WRONG_ORDER, "%s; take() returned %s, expected %s.", when, got, expected);
    }

    private static void expectInterrupted(Worker worker, String when) {
        Expect.that(worker.ended(), IGNORES_INTERRUPT, "%s, and goes on waiting.", when);
        Expect.that(
                worker.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "%s; the call %s, expected InterruptedException.",
                when,
                worker.thrown() == null ? "returned" : "threw " + worker.thrown());
    }

    /** Nothing is in this buffer for one, and one place is free: not none, and not two. */
    private static void expectEmptyAndSound(BoundedBuffer<String> buffer, String when) {
        Producer gwen = new Producer("gwen", buffer, "corn");
        Everybody.settles();
        if (!gwen.worker.ended()) {
            Consumer hal = new Consumer("hal", buffer);
            hal.worker.join();
            Expect.fail(
                    "corn".equals(hal.got) ? LEAKED_PERMIT : WRONG_RESULT,
                    "%s; nothing should be in the buffer for one, but the next put() waits%s.",
                    when,
                    "corn".equals(hal.got) ? "" : ", and the next take() returned " + hal.got);
        }
        gwen.expectDone();
        Producer ivy = new Producer("ivy", buffer, "malt");
        Everybody.settles();
        Expect.that(
                !ivy.worker.ended(),
                WRONG_RESULT,
                "%s; after that, two puts into a buffer for one have returned, and nobody has taken anything.",
                when);
        new Consumer("hal", buffer).expectItem("corn", when + ", and corn was put in");
        ivy.expectDone();
        new Consumer("hal", buffer).expectItem("malt", when + ", and corn and malt were put in, and corn taken");
    }

    /** Somebody who puts in one item, on a thread of their own. */
    private static final class Producer {
        private final String name;
        private final Worker worker;

        Producer(String name, BoundedBuffer<String> buffer, String item) {
            this.name = name;
            this.worker = Worker.attempt(name, () -> buffer.put(item));
        }

        boolean isDone() {
            return worker.ended() && worker.thrown() == null;
        }

        void expectDone() {
            worker.join();
            expectNoException();
        }

        void expectNoException() {
            Expect.that(
                    worker.thrown() == null,
                    WRONG_RESULT,
                    "%s's put() threw %s, and nobody had interrupted it.",
                    name,
                    worker.thrown());
        }
    }

    /** Somebody who takes one item, on a thread of their own. */
    private static final class Consumer {
        private final String name;
        private final Worker worker;
        private @Nullable String got;

        Consumer(String name, BoundedBuffer<String> buffer) {
            this.name = name;
            this.worker = Worker.attempt(name, () -> got = buffer.take());
        }

        void expectSomething(String when) {
            worker.join();
            expectNoException();
            Expect.that(got != null, WRONG_RESULT, "%s; %s's take() returned null.", when, name);
        }

        void expectItem(String expected, String when) {
            worker.join();
            expectNoException();
            BoundedBufferCheck.expectItem(got, expected, when);
        }

        void expectNoException() {
            Expect.that(
                    worker.thrown() == null,
                    WRONG_RESULT,
                    "%s's take() threw %s, and nobody had interrupted it.",
                    name,
                    worker.thrown());
        }
    }
}
