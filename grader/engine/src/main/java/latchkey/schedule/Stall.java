package latchkey.schedule;

import org.jspecify.annotations.Nullable;

/** Who is to blame, and who is not, when points pass and nothing happens. */
final class Stall {
    private Stall() {}

    /** Whoever has passed many points since anybody made progress is spinning. */
    static void noteSpinners(Scheduler scheduler) {
        for (int i = 0; i < scheduler.ready.size(); i++) {
            Strand strand = scheduler.ready.get(i);
            if (strand.asleepUntil < 0 && strand.idlePoints > Scheduler.STALL / 8 && !strand.triesWithPauses()) {
                scheduler.facts.idles(strand, Outcome.How.SPINNING);
            }
        }
    }

    /** Somebody who could go on and was hardly ever chosen: no schedule is quiet while there is one. */
    static @Nullable Strand starved(ReadyList ready) {
        for (int i = 0; i < ready.size(); i++) {
            Strand strand = ready.get(i);
            if (strand.asleepUntil < 0 && strand.idlePoints <= Scheduler.STALL / 8) {
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
