package latchkey.weave;

import java.util.concurrent.locks.StampedLock;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;

/**
 * Where woven classes tell what a call of a {@link StampedLock}'s has come back with.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenStamps {
    private WovenStamps() {}

    /**
     * After a call that answers with a stamp, which is 0 if it was in vain; what is read on trust in that 0 is held until its
     * validation says so, like anything else.
     */
    public static void stamped(long stamp, StampedLock lock, String method) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        boolean good = stamp != 0;
        if (method.startsWith("tryConvert")) {
            LearnerActs.validated(strand, lock, good);
        }
        if (method.contains("Optimistic")) {
            LearnerActs.observes(strand, lock);
        } else if (good) {
            LearnerActs.locked(strand, lock);
        }
        Strands.leave(strand);
    }

    /** After a call that asks whether a stamp is good still. */
    public static void validated(boolean good, StampedLock lock) {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.validated(strand, lock, good);
            Strands.leave(strand);
        }
    }
}
