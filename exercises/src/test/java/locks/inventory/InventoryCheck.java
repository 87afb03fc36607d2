package locks.inventory;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Check;
import latchkey.check.Expect;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;
import latchkey.rules.Use;

class InventoryCheck {
    private static final String TENT = "tent";
    private static final String LAMP = "lamp";

    /** Also one whose declared type is Map: then only its construction tells. */
    private static final Use A_CONCURRENT_MAP = new Named(
            "a concurrent map",
            Primitive.CONCURRENT_MAP,
            Rules.calls("java.util.concurrent.ConcurrentHashMap", "new"),
            Rules.calls("java.util.concurrent.ConcurrentSkipListMap", "new"));

    /** To wait for a permit is to lock; to try for one may be to count pieces. */
    private static final Use A_SEMAPHORE_AS_A_LOCK =
            new Named("a semaphore as a lock", Rules.calls("java.util.concurrent.Semaphore", "acquire*"));

    @Check(
            points = 1,
            exposes = {WRONG_RESULT, HANGS, BUSY_WAIT})
    void one_thread_alone_finds_every_number_right() {
        Schedules.atMost(20).prove(() -> Worker.together(InventoryCheck::nobodyHasHeardOfIt));
        Schedules.atMost(20).prove(() -> Worker.together(InventoryCheck::upAndDown));
        Schedules.atMost(20).prove(() -> Worker.together(InventoryCheck::aFullStore));
        Schedules.atMost(20).prove(() -> Worker.together(InventoryCheck::twoStoresAreTwo));
    }

    private static void nobodyHasHeardOfIt() {
        Inventory inventory = new Inventory();
        expectStock(inventory, TENT, 0, "Nobody has ever added a tent");
        Expect.that(!inventory.take(TENT), WRONG_RESULT, "Nobody has ever added a tent; take() answered true.");
        expectStock(inventory, TENT, 0, "Nobody has ever added a tent, and one take() was in vain");
    }

    private static void upAndDown() {
        Inventory inventory = new Inventory();
        inventory.add(TENT, 2);
        expectStock(inventory, TENT, 2, "2 tents were added");
        expectStock(inventory, LAMP, 0, "2 tents were added, and no lamp");
        inventory.add(TENT, 1);
        inventory.add(LAMP, 1);
        expectStock(inventory, TENT, 3, "2 tents were added, then 1 more");
        for (int left = 2; left >= 0; left--) {
            Expect.that(inventory.take(TENT), WRONG_RESULT, "%s; take() answered false.", thereWere(left + 1));
            expectStock(inventory, TENT, left, thereWere(left + 1) + ", and one was taken");
        }
        Expect.that(!inventory.take(TENT), WRONG_RESULT, "All tents had been taken; take() answered true.");
        expectStock(inventory, TENT, 0, "All tents had been taken, and one more take() was in vain");
        expectStock(inventory, LAMP, 1, "1 lamp was added, and only tents were taken");
        inventory.add(TENT, 1);
        expectStock(inventory, TENT, 1, "All tents had been taken, and 1 was added");
    }

    private static void aFullStore() {
        Inventory inventory = new Inventory();
        inventory.add(TENT, 1000);
        Expect.that(inventory.take(TENT), WRONG_RESULT, "There were 1000 tents; take() answered false.");
        expectStock(inventory, TENT, 999, "There were 1000 tents, and one was taken");
        inventory.add(TENT, 1000);
        expectStock(inventory, TENT, 1999, "There were 999 tents, and 1000 were added");
    }

    private static void twoStoresAreTwo() {
        Inventory one = new Inventory();
        Inventory other = new Inventory();
        one.add(TENT, 1);
        expectStock(other, TENT, 0, "1 tent was added to another Inventory");
    }

    @Check(
            points = 2,
            exposes = {LOST_UPDATE, DATA_RACE})
    void no_piece_is_lost_or_made() {
        Schedules.forAll(() -> bothAdd(0));
        Schedules.atMost(200).prove(() -> bothAdd(2));
        Schedules.forAll(InventoryCheck::threeAdd);
        Schedules.forAll(InventoryCheck::bothTakeOfPlenty);
        Schedules.forAll(() -> oneTakesOneAdds(1));
        Schedules.atMost(200).prove(() -> oneTakesOneAdds(0));
        Schedules.atMost(200).prove(() -> oneTakesOneAdds(2));
        Schedules.atMost(100).prove(InventoryCheck::twoItemsAtOnce);
    }

    private static void bothAdd(int before) {
        Inventory inventory = stocked(before);
        Worker.together(() -> inventory.add(TENT, 2), () -> inventory.add(TENT, 3));
        int stock = inventory.stock(TENT);
        Expect.that(
                stock == before + 5,
                LOST_UPDATE,
                "%s; ann added 2 and bob 3. stock() is %d, expected %d.",
                thereWere(before),
                stock,
                before + 5);
    }

    private static void threeAdd() {
        Inventory inventory = stocked(1);
        Worker.together(() -> inventory.add(TENT, 2), () -> inventory.add(TENT, 3), () -> inventory.add(TENT, 4));
        int stock = inventory.stock(TENT);
        Expect.that(
                stock == 10,
                LOST_UPDATE,
                "There was 1 tent; ann added 2, bob 3 and cleo 4. stock() is %d, expected 10.",
                stock);
    }

    private static void bothTakeOfPlenty() {
        Inventory inventory = stocked(4);
        Taker ann = new Taker(inventory);
        Taker bob = new Taker(inventory);
        Worker.together(ann::take, bob::take);
        int taken = ann.taken + bob.taken;
        int stock = inventory.stock(TENT);
        Expect.that(
                stock == 4 - taken,
                LOST_UPDATE,
                "There were 4 tents; ann and bob called take(), and %s got one. stock() is %d, expected %d.",
                Taker.howMany(taken, 2),
                stock,
                4 - taken);
    }

    private static void oneTakesOneAdds(int before) {
        Inventory inventory = stocked(before);
        Taker ann = new Taker(inventory);
        Worker.together(ann::take, () -> inventory.add(TENT, 1));
        int stock = inventory.stock(TENT);
        Expect.that(
                stock == before + 1 - ann.taken,
                LOST_UPDATE,
                "%s; bob added 1, and ann's take() answered %s. stock() is %d, expected %d.",
                thereWere(before),
                ann.taken == 1,
                stock,
                before + 1 - ann.taken);
    }

    private static void twoItemsAtOnce() {
        Inventory inventory = new Inventory();
        Worker.together(() -> inventory.add(TENT, 1), () -> inventory.add(LAMP, 1), () -> inventory.stock(TENT));
        int tents = inventory.stock(TENT);
        int lamps = inventory.stock(LAMP);
        Expect.that(
                tents == 1 && lamps == 1,
                LOST_UPDATE,
                "One thread added a tent, another a lamp; there are %d tents and %d lamps, expected 1 of each.",
                tents,
                lamps);
    }

    @Check(
            points = 1,
            exposes = {CHECK_THEN_ACT})
    void the_last_piece_goes_to_one_only() {
        Schedules.forAll(() -> theyWantMoreThanThereIs(1, 2));
        Schedules.atMost(200).prove(() -> theyWantMoreThanThereIs(2, 3));
    }

    private static void theyWantMoreThanThereIs(int pieces, int people) {
        Inventory inventory = stocked(pieces);
        List<Taker> takers = Taker.takers(inventory, people);
        int taken = takers.stream().mapToInt(taker -> taker.taken).sum();
        int stock = inventory.stock(TENT);
        Expect.that(
                taken <= pieces,
                CHECK_THEN_ACT,
                "%s; %s called take(), and %s got one. stock() is %d.",
                thereWere(pieces),
                Taker.names(people),
                Taker.howMany(taken, people),
                stock);
        Expect.that(
                stock == pieces - taken,
                LOST_UPDATE,
                "%s; %s called take(), and %s got one. stock() is %d, expected %d.",
                thereWere(pieces),
                Taker.names(people),
                Taker.howMany(taken, people),
                stock,
                pieces - taken);
    }

    @Check(
            points = 1,
            exposes = {CHECK_THEN_ACT, DATA_RACE, WRONG_RESULT})
    void stock_is_never_below_zero() {
        Schedules.forAll(() -> looksWhileOthersTake(0, 1));
        Schedules.forAll(() -> looksWhileOthersTake(1, 2));
        Schedules.forAll(InventoryCheck::looksWhileOneIsBroughtAndTaken);
    }

    private static void looksWhileOthersTake(int pieces, int people) {
        Inventory inventory = stocked(pieces);
        List<Worker> workers = new ArrayList<>();
        workers.add(Worker.start("ann", () -> expectSensible(inventory, pieces)));
        for (String name : List.of("bob", "cleo").subList(0, people)) {
            workers.add(Worker.start(name, () -> inventory.take(TENT)));
        }
        workers.forEach(Worker::join);
    }

    private static void looksWhileOneIsBroughtAndTaken() {
        Inventory inventory = new Inventory();
        Worker.together(() -> expectSensible(inventory, 1), () -> {
            inventory.add(TENT, 1);
            inventory.take(TENT);
        });
    }

    private static void expectSensible(Inventory inventory, int added) {
        int stock = inventory.stock(TENT);
        Expect.that(
                stock >= 0,
                CHECK_THEN_ACT,
                "ann looked while others were busy at the shelf: stock() is %d, expected 0 or more.",
                stock);
        Expect.that(
                stock <= added,
                WRONG_RESULT,
                "ann looked while others were busy at the shelf: stock() is %d, and %d have ever been added.",
                stock,
                added);
    }

    @Check(
            points = 1,
            exposes = {WRONG_RESULT})
    void take_says_no_only_if_there_was_none() {
        Schedules.forAll(() -> thereIsOneForEach(2));
        Schedules.atMost(200).prove(() -> thereIsOneForEach(3));
        Schedules.forAll(InventoryCheck::oneComesInVainWhileAnotherBringsOne);
        Schedules.forAll(InventoryCheck::takesWhileAnotherBringsMore);
        Schedules.atMost(200).prove(InventoryCheck::takesWhileAnotherBringsOneAndTakesOne);
    }

    private static void thereIsOneForEach(int people) {
        Inventory inventory = stocked(people);
        List<Taker> takers = Taker.takers(inventory, people);
        int taken = takers.stream().mapToInt(taker -> taker.taken).sum();
        Expect.that(
                taken == people,
                WRONG_RESULT,
                "%s; %s called take(), and %s got one.",
                thereWere(people),
                Taker.names(people),
                Taker.howMany(taken, people));
    }

    private static void oneComesInVainWhileAnotherBringsOne() {
        Inventory inventory = new Inventory();
        Taker ann = new Taker(inventory);
        Taker bob = new Taker(inventory);
        Worker.together(ann::take, () -> {
            inventory.add(TENT, 1);
            bob.take();
        });
        Expect.that(
                ann.taken + bob.taken >= 1,
                WRONG_RESULT,
                "bob added 1 tent and called take(), and ann called take() as well; both were told that there is none.");
        Expect.that(
                ann.taken + bob.taken == 1,
                CHECK_THEN_ACT,
                "bob added 1 tent and called take(), and ann called take() as well; both were told that they have it.");
    }

    private static void takesWhileAnotherBringsMore() {
        Inventory inventory = stocked(1);
        Taker ann = new Taker(inventory);
        Worker.together(ann::take, () -> inventory.add(TENT, 1));
        Expect.that(
                ann.taken == 1, WRONG_RESULT, "There was 1 tent, and bob added another; ann's take() answered false.");
    }

    /** There is one for each: bob brings his before he takes, so nobody who looks finds the shelf empty. */
    private static void takesWhileAnotherBringsOneAndTakesOne() {
        Inventory inventory = stocked(1);
        Taker ann = new Taker(inventory);
        Taker bob = new Taker(inventory);
        Worker.together(ann::take, () -> {
            inventory.add(TENT, 1);
            bob.take();
        });
        Expect.that(
                ann.taken == 1 && bob.taken == 1,
                WRONG_RESULT,
                "There was 1 tent, and bob added another and then called take(); ann's take() answered %s and bob's %s.",
                ann.taken == 1,
                bob.taken == 1);
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_the_atomic_methods_of_a_concurrent_map() {
        Submission.obeys(
                Rules.uses(A_CONCURRENT_MAP)
                        .because(
                                "A concurrent map has methods that look and change in one step, for each key by itself."),
                Rules.doesNotUse(
                                Primitive.MONITOR,
                                Primitive.LOCK,
                                Primitive.SYNCHRONIZED_COLLECTION,
                                A_SEMAPHORE_AS_A_LOCK)
                        .because("The map's own methods need no lock around them, and a lock makes everybody wait "
                                + "for everybody."));
    }

    private static Inventory stocked(int pieces) {
        Inventory inventory = new Inventory();
        if (pieces > 0) {
            inventory.add(TENT, pieces);
        }
        return inventory;
    }

    private static String thereWere(int pieces) {
        return switch (pieces) {
            case 0 -> "There was no tent";
            case 1 -> "There was 1 tent";
            default -> "There were " + pieces + " tents";
        };
    }

    private static void expectStock(Inventory inventory, String item, int expected, String when) {
        int stock = inventory.stock(item);
        Expect.that(
                stock == expected, WRONG_RESULT, "%s; stock(\"%s\") is %d, expected %d.", when, item, stock, expected);
    }
}
