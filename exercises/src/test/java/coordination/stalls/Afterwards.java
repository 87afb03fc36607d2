package coordination.stalls;

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Gate;
import latchkey.check.Worker;

/** What holds of a restroom, whatever has happened in it before. */
final class Afterwards {
    private Afterwards() {}

    /** One more comes than there are stalls: exactly as many as there are stalls can be inside. */
    static void allStallsWork(Restroom restroom, int stalls, String after) {
        Gate busy = new Gate("they are busy inside");
        Worker[] visitors = new Worker[stalls + 1];
        for (int i = 0; i < visitors.length; i++) {
            visitors[i] = Worker.start("visitor-" + (i + 1), () -> restroom.visit(busy::pass));
        }
        Everybody.settles();
        int inside = busy.waiting();
        Expect.that(
                inside <= stalls,
                TOO_MANY_INSIDE,
                "After %s, %d people are inside at once, expected at most %d.",
                after,
                inside,
                stalls);
        Expect.that(
                inside == stalls,
                LEAKED_PERMIT,
                "After %s, only %d of %d stalls can be entered, and people are queueing.",
                after,
                inside,
                stalls);
        busy.open();
        for (Worker visitor : visitors) {
            visitor.join();
        }
        expectFree(restroom, stalls, "everybody has gone, after " + after);
    }

    static void expectFree(Restroom restroom, int expected, String when) {
        int free = freeAskedByEve(restroom);
        Expect.that(free == expected, WRONG_RESULT, "free() is %d when %s; expected %d.", free, when, expected);
    }

    static int freeAskedByEve(Restroom restroom) {
        int[] free = new int[1];
        Worker.start("eve", () -> free[0] = restroom.free()).join();
        return free[0];
    }
}
