package latchkey.race;

import java.util.Arrays;

/**
 * For each thread of a run, how much of its past is known.
 *
 * <p>Threads are numbered from 0. Not thread-safe: a clock is touched only by the thread that holds the turn.
 *
 * <p>Source: Mattern, Virtual Time and Global States of Distributed Systems, 1989; as used by FastTrack (Flanagan and
 * Freund, PLDI 2009).
 */
public final class VectorClock {
    private int[] ticks = new int[8];

    /** How many ticks of this thread are known. */
    public int get(int thread) {
        return thread < ticks.length ? ticks[thread] : 0;
    }

    /** Learns everything that the other clock knows. */
    public void join(VectorClock other) {
        int[] theirs = other.ticks;
        if (theirs.length > ticks.length) {
            ticks = Arrays.copyOf(ticks, theirs.length);
        }
        for (int i = 0; i < theirs.length; i++) {
            if (theirs[i] > ticks[i]) {
                ticks[i] = theirs[i];
            }
        }
    }

    /** Whether everything that the other clock knows is known. */
    boolean knows(VectorClock other) {
        for (int i = 0; i < other.ticks.length; i++) {
            if (other.ticks[i] > get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Begins the next tick of this thread. */
    public void tick(int thread) {
        if (thread >= ticks.length) {
            ticks = Arrays.copyOf(ticks, Math.max(thread + 1, ticks.length * 2));
        }
        ticks[thread]++;
    }

    @Override
    public String toString() {
        return Arrays.toString(ticks);
    }
}
