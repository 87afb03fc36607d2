package latchkey.schedule;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells waiting without rest from work: who waits so goes round a loop and sees the same again and again, and changes
 * nothing.
 *
 * <p>A round of a loop is in vain when in it the thread has looked at something that orders threads, has changed nothing
 * that others could see, and nobody else has either, so that the next round cannot come to anything else. Many rounds in
 * vain, one after the other and all alike, are a busy wait. Retrying a try is none, if there is a pause in each round.
 *
 * <p>Guarded by the turn.
 */
final class Rounds {
    /** So many rounds in vain are a busy wait; JDK code that spins for a while before it sleeps spins less. */
    static final int MOST = 1_000;

    private final Map<String, Round> loops = new HashMap<>();

    /** All of these only grow; a round is the difference between two visits of the end of its loop. */
    private final Counts now = new Counts();

    /** What was looked at last; the answer of a call belongs to it. */
    private long last;

    private boolean inVain;
    private boolean waits;

    private static final class Counts {
        /** A sum of mixed terms, so that the same looks in another round add the same and others hardly ever do. */
        long seen;

        int effects;
        int looks;
        /** Guards and permits taken and not given back. */
        int held;

        int triesInVain;
        int pauses;
        int othersDid;

        void take(Counts other) {
            seen = other.seen;
            effects = other.effects;
            looks = other.looks;
            held = other.held;
            triesInVain = other.triesInVain;
            pauses = other.pauses;
            othersDid = other.othersDid;
        }
    }

    private static final class Round {
        final Counts start = new Counts();
        long sawLast;
        int alike;
    }

    /** Reads a variable. */
    void sees(Object owner, Object variable) {
        last = mixed(((long) System.identityHashCode(owner) << 32) + variable.hashCode());
        now.seen += last;
    }

    /** Looks at something that orders threads. */
    void looks() {
        now.looks++;
    }

    /** Takes a guard or a permit; a round that gives it back has left everything as it was. */
    void takes() {
        now.held++;
        now.looks++;
    }

    /** Gives one back. */
    void gives() {
        now.held--;
    }

    /** Changes something, or sleeps. */
    void acts() {
        now.effects++;
    }

    /** A call that looks has come back with this. */
    void answered(int answer) {
        now.seen += mixed(last + answer);
    }

    /** Source: the finaliser of splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
    private static long mixed(long term) {
        long z = (term ^ (term >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A try has failed. */
    void triedInVain() {
        now.triesInVain++;
    }

    /** Lets others go first for a moment. */
    void pauses() {
        now.pauses++;
        now.looks++;
    }

    /** Comes to the end of a round; whether it has become clear now that this is a busy wait. */
    boolean ends(String where, int progress) {
        now.othersDid = progress;
        Round round = loops.computeIfAbsent(where, k -> new Round());
        long saw = now.seen - round.start.seen;
        boolean alike = isInVain(round.start) && saw == round.sawLast;
        round.alike = alike ? round.alike + 1 : 0;
        round.sawLast = saw;
        round.start.take(now);
        inVain = alike;
        if (round.alike == MOST) {
            waits = true;
            return true;
        }
        return false;
    }

    private boolean isInVain(Counts start) {
        boolean tries = now.triesInVain > start.triesInVain && now.pauses > start.pauses;
        boolean unchanged = now.effects == start.effects && now.held == start.held && now.othersDid == start.othersDid;
        return now.looks > start.looks && unchanged && !tries;
    }

    /** Whether it may turn out soon that it waits without rest. */
    boolean mayBeWaiting() {
        return inVain && !waits;
    }
}
