package latchkey.schedule;

import org.jspecify.annotations.Nullable;

/** Who is to blame, and who is not, when points pass and nothing happens. */
final class Stall {
    private Stall() {}

    /** Whether somebody goes round in a way of which it will be clear soon whether it is a busy wait. */
    static boolean soonClear(ReadyList ready) {
        for (int i = 0; i < ready.size(); i++) {
            if (ready.get(i).asleepUntil < 0 && ready.get(i).rounds.mayBeWaiting()) {
                return true;
            }
        }
        return false;
    }

    /** Somebody who could go on and was hardly ever chosen: no schedule is quiet while there is one. */
    static @Nullable Strand starved(ReadyList ready) {
        for (int i = 0; i < ready.size(); i++) {
            Strand strand = ready.get(i);
            if (strand.asleepUntil < 0 && strand.idling().points <= Progress.STALL / 8) {
                return strand;
            }
        }
        return null;
    }

    static boolean everybodyElseEnded(Strand strand) {
        return strand.scheduler.strands.stream()
                .allMatch(s -> s == strand || s.ended() || s.wait instanceof Wait.Quiet);
    }
}
