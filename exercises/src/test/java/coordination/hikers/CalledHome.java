package coordination.hikers;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.function.IntConsumer;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Pause;
import latchkey.check.Worker;

/** Trips that somebody has to leave. */
final class CalledHome {
    private final HikingTrip trip;
    private final int group;
    private final int[] leavers;
    private final Log log = new Log();

    /** For each who leaves, the meeting he leaves from, counted from 1; the last of them comes last. */
    private CalledHome(int group, int... leavers) {
        this.trip = new HikingTrip(group);
        this.group = group;
        this.leavers = leavers;
    }

    /** Everybody is still on leg 1 but ann, who waits and is interrupted. */
    static void fromTheFirstMeeting(int hikers) {
        CalledHome home = new CalledHome(hikers, 1);
        Gate slow = new Gate("the others are still on leg 1");
        Worker ann = home.hiker("ann", leg -> {});
        List<Worker> others = new ArrayList<>();
        for (int i = 1; i < hikers; i++) {
            others.add(home.hiker(HikingTripCheck.NAMES[i], i == 1 ? slowOn(1, slow) : leg -> {}));
        }
        Everybody.settles();
        ann.interrupt();
        expectLeft(ann, "her");
        slow.open();
        expectToEnd(others, "ann was interrupted and has left");
    }

    static void atAnyTime() {
        CalledHome home = new CalledHome(2, 1);
        Worker ann = home.hiker("ann", leg -> {});
        Worker bob = home.hiker("bob", leg -> {});
        ann.interrupt();
        expectToEnd(List.of(bob), "ann was interrupted and has left");
        Expect.that(ann.ended(), IGNORES_INTERRUPT, "ann was interrupted, and waits for ever.");
        Expect.that(
                ann.thrown() == null
                        || ann.thrown() instanceof InterruptedException
                        || ann.thrown() instanceof BrokenBarrierException,
                WRONG_RESULT,
                "ann was interrupted; her hike() threw %s.",
                String.valueOf(ann.thrown()));
    }

    /** ann leaves from the first meeting, and then bob from this one; dan comes to each of them last. */
    static void oneAfterTheOther(int bobs) {
        CalledHome home = new CalledHome(4, 1, bobs);
        Gate first = new Gate("dan is still on leg 1");
        Gate second = new Gate("dan is still on leg 2");
        Worker ann = home.hiker("ann", leg -> {});
        Worker bob = home.hiker("bob", leg -> {});
        Worker cleo = home.hiker("cleo", leg -> {});
        Worker dan = home.hiker("dan", slowOn(1, first).andThen(slowOn(2, second)));
        Everybody.settles();
        ann.interrupt();
        expectLeft(ann, "her");
        if (bobs == 2) {
            first.open();
            Everybody.settles();
        }
        if (bob.ended()) {
            expectToEnd(List.of(bob), "ann was interrupted and has left");
        } else {
            bob.interrupt();
            expectLeft(bob, "his");
        }
        first.open();
        second.open();
        expectToEnd(List.of(cleo, dan), "ann was interrupted and has left, and bob after her");
    }

    /**
     * ann leaves from the second meeting, and bob is still on leg 2; whoever makes this change, counted from when the last
     * one comes to the first meeting, stands still meanwhile.
     */
    static void whileSomebodyIsSlowToGoOn(int change) {
        CalledHome home = new CalledHome(3, 2);
        Gate slow = new Gate("bob is still on leg 2");
        int[] anns = {0};
        Worker ann = home.hiker("ann", leg -> anns[0] = leg);
        Worker bob = home.hiker("bob", slowOn(2, slow));
        Everybody.settles();
        Pause pause = new Pause(change, "gets no processor for a while");
        Worker cleo = home.hiker("cleo", leg -> {});
        Everybody.settles();
        if (anns[0] == 1) { // she cannot go on before the one who is slow
            pause.end();
            Everybody.settles();
        }
        ann.interrupt();
        Everybody.settles();
        pause.end();
        expectLeft(ann, "her");
        slow.open();
        expectToEnd(List.of(bob, cleo), "ann was interrupted and has left");
    }

    private static IntConsumer slowOn(int slow, Gate gate) {
        return leg -> {
            if (leg == slow) {
                gate.pass();
            }
        };
    }

    private Worker hiker(String name, IntConsumer onTheWay) {
        List<Runnable> legs = new ArrayList<>();
        for (int k = 1; k <= leavers[leavers.length - 1] + 2; k++) {
            int leg = k;
            legs.add(() -> {
                expectTogether(leg);
                onTheWay.accept(leg);
                log.add("finishes leg " + leg);
            });
        }
        return Worker.attempt(name, () -> trip.hike(legs));
    }

    /** Whoever starts a later leg needs all who are still hiking to have finished the one before. */
    private void expectTogether(int leg) {
        int there = log.count("finishes leg " + (leg - 1));
        long needed =
                group - Arrays.stream(leavers).filter(from -> from < leg - 1).count();
        Expect.that(
                leg == 1 || there >= needed,
                PROCEEDS_EARLY,
                "Somebody starts leg %d, and only %d of the hikers have finished leg %d.",
                leg,
                there,
                leg - 1);
    }

    private static void expectLeft(Worker hiker, String whose) {
        String name = hiker.thread().getName();
        Everybody.settles();
        Expect.that(
                hiker.ended(),
                IGNORES_INTERRUPT,
                "%s was interrupted at the meeting point, and goes on waiting.",
                name);
        Expect.that(
                hiker.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "%s was interrupted at the meeting point; %s hike() %s, expected InterruptedException.",
                name,
                whose,
                hiker.thrown() == null ? "returned" : "threw " + hiker.thrown());
    }

    private static void expectToEnd(List<Worker> others, String seen) {
        Everybody.settles();
        for (Worker other : others) {
            String name = other.thread().getName();
            Expect.that(other.ended(), HANGS, "%s; %s waits for ever.", seen, name);
            Expect.that(
                    other.thrown() == null || other.thrown() instanceof BrokenBarrierException,
                    WRONG_RESULT,
                    "%s; %s's hike() threw %s.",
                    seen,
                    name,
                    String.valueOf(other.thrown()));
        }
    }
}
