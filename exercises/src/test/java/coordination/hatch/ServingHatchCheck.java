package coordination.hatch;

import static latchkey.diagnosis.Diagnosis.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import latchkey.check.Check;
import latchkey.check.Clock;
import latchkey.check.Deeds;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class ServingHatchCheck {

    @Check(
            points = 1,
            exposes = {HANGS, LOST_ITEM, WRONG_ORDER, WRONG_RESULT})
    void dishes_wait_for_guests_in_the_order_served() {
        Schedules.atMost(120).prove(() -> {
            ServingHatch hatch = new ServingHatch();
            serveAll(hatch, "soup", "bread", "soup", "apple");
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Guest guest = new Guest("guest", hatch);
                Everybody.settles();
                Expect.that(
                        guest.hasLeft(),
                        LOST_ITEM,
                        "Four dishes were served before anybody came; the guests got %s, and another one waits in vain.",
                        taken);
                guest.expectNoException();
                taken.add(String.valueOf(guest.dish));
            }
            Expect.that(
                    taken.equals(List.of("soup", "bread", "soup", "apple")),
                    WRONG_ORDER,
                    "Served were soup, bread, soup, apple; the guests got %s.",
                    taken);
        });
        Schedules.forAll(() -> {
            ServingHatch hatch = new ServingHatch();
            List<String> taken = new ArrayList<>();
            Worker.together(
                    () -> hatch.serve("soup"),
                    () -> {
                        taken.add(String.valueOf(hatch.take()));
                        taken.add(String.valueOf(hatch.take()));
                    },
                    () -> {
                        hatch.serve("bread");
                        hatch.serve("apple");
                    },
                    () -> taken.add(String.valueOf(hatch.take())));
            Expect.that(!taken.contains("null"), WRONG_RESULT, "A take() answered null.");
            expectEachOnce(taken);
        });
        Schedules.atMost(3)
                .orStuck(HANGS, "Hundreds of dishes stand on the hatch, and serve() waits until one is taken.")
                .prove(() -> serveMany(new ServingHatch(), 520, 7_000));
        Schedules.atMost(3)
                .orStuck(LOST_ITEM, "Many dishes were served and not all are taken yet; the next guest waits in vain.")
                .prove(ServingHatchCheck::manyDishesInTheOrderServed);
        Schedules.atMost(100).prove(() -> {
            ServingHatch one = new ServingHatch();
            ServingHatch other = new ServingHatch();
            one.serve("soup");
            Guest guest = new Guest("ann", other);
            Everybody.settles();
            Expect.that(!guest.hasLeft(), WRONG_RESULT, "Soup was served at one hatch; ann took it at another.");
            other.serve("bread");
            Everybody.settles();
            Expect.that(guest.hasLeft(), LOST_WAKEUP, "ann waits at a hatch where bread has been served.");
            guest.expectDish("bread", WRONG_RESULT);
        });
    }

    /** On the check's own thread; fewer dishes if it takes many steps to serve one. Answers how many. */
    private static int serveMany(ServingHatch hatch, int most, int deeds) {
        int served = 0;
        while (served < most && Deeds.reads() + Deeds.writes() < deeds) {
            try {
                hatch.serve("dish " + (served + 1));
            } catch (RuntimeException e) {
                Expect.fail(WRONG_RESULT, "%d dishes stand on the hatch; the next serve() threw %s.", served, e);
            }
            served++;
        }
        return served;
    }

    private static void manyDishesInTheOrderServed() throws InterruptedException {
        ServingHatch hatch = new ServingHatch();
        int served = serveMany(hatch, 150, 2_500);
        for (int i = 1; i <= served && Deeds.reads() + Deeds.writes() < 6_000; i++) {
            String dish = hatch.take();
            Expect.that(
                    ("dish " + i).equals(dish),
                    LOST_ITEM,
                    "%d dishes were served, and %d taken; then take() answered %s.",
                    served,
                    i - 1,
                    dish);
        }
    }

    private static void expectEachOnce(List<String> taken) {
        for (String dish : List.of("soup", "bread", "apple")) {
            long times = taken.stream().filter(dish::equals).count();
            Expect.that(times < 2, DUPLICATED_ITEM, "Three dishes were served; %s was taken %d times.", dish, times);
            Expect.that(
                    times > 0, LOST_ITEM, "Three dishes were served and three taken: %s; %s is missing.", taken, dish);
        }
    }

    private static void serveAll(ServingHatch hatch, String... dishes) {
        Worker waiter = Worker.start("waiter", () -> {
            for (String dish : dishes) {
                hatch.serve(dish);
            }
        });
        Everybody.settles();
        Expect.that(waiter.ended(), HANGS, "No guest has come yet, and serve() does not return: it waits for one.");
    }

    @Check(
            points = 2,
            exposes = {LOST_WAKEUP, WRONG_RESULT, BUSY_WAIT, SLEEPS_INSTEAD})
    void nobody_sleeps_while_a_dish_waits() {
        Schedules.atMost(1).prove(ServingHatchCheck::sleeperIsWoken);
        Schedules.atMost(120).prove(() -> guestsBeforeDishes(1));
        Schedules.forAll(() -> guestsBeforeDishes(2));
        Schedules.atMost(20).prove(() -> guestsAtTwoHatches(0));
        Schedules.atMost(20).prove(() -> guestsAtTwoHatches(1));
        Schedules.forAll(ServingHatchCheck::guestsAndDishesAtOnce);
    }

    /** In the plainest schedule of all: whoever is not woken in that one is never woken. */
    private static void sleeperIsWoken() {
        ServingHatch hatch = new ServingHatch();
        Guest ann = new Guest("ann", hatch);
        Everybody.settles();
        Duration before = Clock.now();
        hatch.serve("soup");
        Everybody.mayComeIn();
        ann.worker.join();
        Expect.that(
                Clock.now().equals(before),
                SLEEPS_INSTEAD,
                "Soup was served, and nobody woke ann: she sleeps by the clock, and finds it only when she looks again.");
    }

    private static void guestsBeforeDishes(int n) {
        ServingHatch hatch = new ServingHatch();
        Guest[] guests = new Guest[n];
        for (int i = 0; i < n; i++) {
            guests[i] = new Guest(i == 0 ? "ann" : "bob", hatch);
        }
        Everybody.settles();
        for (Guest guest : guests) {
            guest.expectNoException();
            Expect.that(!guest.hasLeft(), WRONG_RESULT, "No dish has been served; %s's take() returned.", guest.name);
        }
        Duration before = Clock.now();
        Worker waiter = Worker.start("waiter", () -> {
            for (int i = 0; i < n; i++) {
                hatch.serve("dish " + (i + 1));
            }
        });
        waiter.join();
        for (Guest guest : guests) {
            guest.worker.join();
            guest.expectNoException();
        }
        Expect.that(
                Clock.now().equals(before),
                LOST_WAKEUP,
                "The dishes are served, and nobody wakes the guests: they find them only when their own time limit runs out.");
    }

    private static void guestsAtTwoHatches(int served) {
        ServingHatch[] hatches = {new ServingHatch(), new ServingHatch()};
        Guest[] guests = new Guest[2];
        for (int i = 0; i < 2; i++) {
            guests[i] = new Guest(i == 0 ? "ann" : "bob", hatches[i]);
            Everybody.settles();
        }
        Guest guest = guests[served];
        Worker.start("waiter", () -> hatches[served].serve("soup")).join();
        Everybody.settles();
        Expect.that(
                guest.hasLeft(),
                LOST_WAKEUP,
                "ann and bob wait, each at another hatch; soup was served at %s's, and %s sleeps on.",
                guest.name,
                guest.name);
        guest.expectDish("soup", WRONG_RESULT);
    }

    private static void guestsAndDishesAtOnce() {
        ServingHatch hatch = new ServingHatch();
        Worker waiter = Worker.start("waiter", () -> {
            hatch.serve("soup");
            hatch.serve("bread");
        });
        Guest ann = new Guest("ann", hatch);
        Guest bob = new Guest("bob", hatch);
        waiter.join();
        ann.worker.join();
        bob.worker.join();
        ann.expectNoException();
        bob.expectNoException();
        Expect.that(
                !String.valueOf(ann.dish).equals(bob.dish), DUPLICATED_ITEM, "ann and bob both took the %s.", ann.dish);
    }

    @Check(
            points = 2,
            exposes = {IGNORES_INTERRUPT, LOST_WAKEUP, LOST_ITEM, LEAKED_LOCK, WRONG_ORDER})
    void an_interrupted_guest_leaves_and_takes_nothing_along() {
        Schedules.atMost(150).prove(InterruptedGuest::whileWaiting);
        Schedules.atMost(20).prove(InterruptedGuest::behindAnother);
        Schedules.forAll(() -> InterruptedGuest.asTheDishComes(true));
        Schedules.forAll(() -> InterruptedGuest.asTheDishComes(false));
        Schedules.atMost(150).prove(() -> InterruptedGuest.asTwoDishesCome(false));
        Schedules.atMost(200).prove(() -> InterruptedGuest.asTwoDishesCome(true));
        Schedules.atMost(40).prove(() -> InterruptedGuest.beforeOthersCome(true));
        Schedules.atMost(40).prove(() -> InterruptedGuest.beforeOthersCome(false));
    }

    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_condition() {
        Submission.obeys(
                Rules.uses(Primitive.CONDITION)
                        .because("This exercise is about a condition: guests wait on it, and who serves tells them."),
                Rules.doesNotUse(Primitive.BLOCKING_QUEUE)
                        .because("A BlockingQueue is this very exercise, solved by somebody else."));
    }
}
