package latchkey.check;

import latchkey.schedule.CheckActs;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;

/** Gets at the strand of the current thread, from the check's side. */
final class Controlled {
    /** Something to do with the strand, inside the engine. */
    interface Act<T, X extends Throwable> {
        T with(Strand strand) throws X;
    }

    private Controlled() {}

    /** Does it on the strand of the current thread, which must belong to a run. */
    static <T, X extends Throwable> T act(Act<T, X> act) throws X {
        Strand strand = Strands.enter();
        if (strand == null) {
            throw new IllegalStateException("this belongs inside Schedules.forAll(...)");
        }
        try {
            return act.with(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    /** Whether the current thread belongs to a run; if not, the scenario is repeated on real threads. */
    static boolean here() {
        return Strands.current() != null;
    }

    /** A scheduling point, and an event in the story. */
    @SuppressWarnings("ThreadPriorityCheck") // on real threads, another one may come in here
    static void tell(String what) {
        if (!here()) {
            Thread.yield();
            return;
        }
        act(strand -> {
            strand.scheduler().point(strand);
            strand.scheduler().tell(strand, what);
            LearnerActs.calledBack(strand);
            return strand;
        });
    }

    /** The check's own state has changed: those who wait for it look again. */
    static void changed() {
        if (!here()) {
            return;
        }
        act(strand -> {
            CheckActs.checkStateChanged(strand);
            return strand;
        });
    }

    static void fail(CheckFailure failure) {
        act(strand -> {
            CheckActs.fail(strand, failure);
            return strand;
        });
    }
}
