package coordination.hatch;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.List;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Worker;

/** Guests who are called away while they wait for a dish. */
final class InterruptedGuest {
    private InterruptedGuest() {}

    static void whileWaiting() {
        ServingHatch hatch = new ServingHatch();
        Guest ann = new Guest("ann", hatch);
        ann.worker.interrupt();
        Everybody.settles();
        Expect.that(ann.hasLeft(), IGNORES_INTERRUPT, "ann was interrupted while she waited, and goes on waiting.");
        Expect.that(
                ann.worker.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "ann was interrupted while she waited; her take() %s, expected InterruptedException.",
                ann.worker.thrown() == null ? "returned " + ann.dish : "threw " + ann.worker.thrown());
        Worker.start("waiter", () -> hatch.serve("soup")).join();
        Guest bob = new Guest("bob", hatch);
        Everybody.settles();
        if (!bob.hasLeft()) {
            boolean lost = soupIsGone(hatch, bob);
            Expect.fail(
                    lost ? LOST_ITEM : LOST_WAKEUP,
                    lost
                            ? "ann was interrupted and left; soup was served after that, and nobody can take it any more."
                            : "ann was interrupted and left; soup was served, and bob, who came then, sleeps beside it.");
        }
        bob.expectDish("soup", WRONG_RESULT);
    }

    static void behindAnother() {
        ServingHatch hatch = new ServingHatch();
        Guest ann = new Guest("ann", hatch);
        Everybody.settles();
        Guest bob = new Guest("bob", hatch);
        Everybody.settles();
        bob.worker.interrupt();
        Everybody.settles();
        Expect.that(
                bob.hasLeft(),
                IGNORES_INTERRUPT,
                "ann waits, and bob after her; bob was interrupted, and goes on waiting.");
        Expect.that(
                bob.worker.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "ann waits, and bob after her; bob was interrupted, and his take() %s, expected InterruptedException.",
                bob.worker.thrown() == null ? "returned " + bob.dish : "threw " + bob.worker.thrown());
        Worker.start("waiter", () -> hatch.serve("soup")).join();
        Everybody.settles();
        Expect.that(ann.hasLeft(), LOST_WAKEUP, "bob was interrupted and left; ann sleeps although the soup waits.");
        ann.expectDish("soup", WRONG_RESULT);
    }

    static void asTheDishComes(boolean bothWaitAlready) {
        ServingHatch hatch = new ServingHatch();
        Guest ann = new Guest("ann", hatch);
        Guest bob = new Guest("bob", hatch);
        if (bothWaitAlready) {
            Everybody.settles();
        }
        Worker waiter = Worker.start("waiter", () -> hatch.serve("soup"));
        ann.worker.interrupt();
        waiter.join();
        ann.worker.join();
        expectDishOrInterrupt(ann);
        if ("soup".equals(ann.dish)) {
            hatch.serve("bread");
            bob.worker.join();
            bob.expectDish("bread", WRONG_RESULT);
            return;
        }
        Everybody.settles();
        if (!bob.hasLeft()) {
            boolean lost = soupIsGone(hatch, bob);
            Expect.fail(
                    lost ? LOST_ITEM : LOST_WAKEUP,
                    lost
                            ? "ann was interrupted and left with InterruptedException; the soup has gone with her."
                            : "ann was interrupted and left with InterruptedException; bob sleeps although the soup waits.");
        }
        bob.expectDish("soup", WRONG_RESULT);
    }

    /** Whoever interrupts her is a thread as well, so that it can come in the middle of a serve(). */
    static void asTwoDishesCome(boolean waitsAlready) {
        ServingHatch hatch = new ServingHatch();
        Guest ann = new Guest("ann", hatch);
        if (waitsAlready) {
            Everybody.settles();
        }
        Worker waiter = Worker.start("waiter", () -> {
            hatch.serve("soup");
            hatch.serve("bread");
        });
        Worker phone = Worker.start("phone", ann.worker::interrupt);
        waiter.join();
        phone.join();
        ann.worker.join();
        expectDishOrInterrupt(ann);
        List<String> left = ann.dish == null ? List.of("soup", "bread") : List.of("bread");
        for (String expected : left) {
            Guest bob = new Guest("bob", hatch);
            Everybody.settles();
            Expect.that(bob.hasLeft(), LOST_ITEM, "ann was interrupted and left; the %s has gone with her.", expected);
            bob.expectDish(expected, WRONG_ORDER);
        }
    }

    /** The soup is for her alone; the others come when she may still be on her way out, and wait for the next dishes. */
    static void beforeOthersCome(boolean interruptFirst) {
        ServingHatch hatch = new ServingHatch();
        Guest ann = new Guest("ann", hatch);
        Everybody.settles();
        if (interruptFirst) {
            ann.worker.interrupt();
            hatch.serve("soup");
        } else {
            hatch.serve("soup");
            ann.worker.interrupt();
        }
        Guest bob = new Guest("bob", hatch);
        Guest cleo = new Guest("cleo", hatch);
        Everybody.settles();
        expectDishOrInterrupt(ann);
        hatch.serve("bread");
        if (ann.dish != null) {
            hatch.serve("apple");
        }
        Everybody.settles();
        for (Guest guest : List.of(bob, cleo)) {
            guest.expectNoException();
            Expect.that(
                    guest.hasLeft(),
                    LOST_WAKEUP,
                    "ann was interrupted and has left; there is a dish for bob and one for cleo, and %s sleeps.",
                    guest.name);
        }
    }

    /** bob sleeps though soup was served: whether neither he, after another call, nor cleo after him can have it. */
    private static boolean soupIsGone(ServingHatch hatch, Guest bob) {
        hatch.serve("bread");
        Everybody.settles();
        if ("soup".equals(bob.dish)) {
            return false;
        }
        Guest cleo = new Guest("cleo", hatch);
        Everybody.settles();
        return !"soup".equals(cleo.dish);
    }

    private static void expectDishOrInterrupt(Guest ann) {
        Throwable thrown = ann.worker.thrown();
        Expect.that(
                thrown == null || thrown instanceof InterruptedException,
                WRONG_RESULT,
                "ann was interrupted as the soup came; her take() threw %s.",
                String.valueOf(thrown));
        Expect.that(
                thrown != null || ann.dish != null,
                WRONG_RESULT,
                "ann was interrupted as the soup came; her take() answered null.");
    }
}
