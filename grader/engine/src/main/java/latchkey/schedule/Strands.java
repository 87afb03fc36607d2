package latchkey.schedule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Tells which strand the current thread is.
 *
 * <p>An open-addressing table by identity, since this is asked at every hook. Reads need no lock: the table is replaced,
 * never changed in place except by adding into an empty slot; a thread that is under control finds itself, because it was
 * added before it was started.
 */
public final class Strands {
    private static volatile Strand[] table = new Strand[256];
    private static int size;

    /**
     * A virtual thread ends on its carrier: for these last steps the carrier stands for it. Written by who has the turn;
     * only its own strand takes it away again, and that after it has given the turn away, when the next may be there already.
     */
    private static volatile @Nullable Strand ending;

    /** Of {@link #ending}; an AtomicReference would ask the hooks, and they would ask this. */
    private static final VarHandle ENDING;

    static {
        try {
            ENDING = MethodHandles.lookup().findStaticVarHandle(Strands.class, "ending", Strand.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the field is gone", e);
        }
    }

    private Strands() {}

    /** The strand of this thread, if it is or was under control. */
    public static @Nullable Strand of(Thread thread) {
        Strand[] now = table;
        for (int i = start(now, thread); ; i = i + 1 & now.length - 1) {
            Strand strand = now[i]; // read once: somebody else may be put into an empty slot at any moment
            if (strand == null || strand.thread == thread) {
                return strand;
            }
        }
    }

    /** The strand of the current thread, if it is under control. */
    public static @Nullable Strand current() {
        Thread thread = Thread.currentThread();
        Strand strand = of(thread);
        if (strand == null) {
            Strand last = ending;
            return last != null && last.carrier == thread ? last : null;
        }
        return strand;
    }

    /** Like {@link #current()}, and marks it as inside the engine; null when it already is. */
    public static @Nullable Strand enter() {
        Strand strand = current();
        if (strand == null || strand.depth > 0) {
            return null;
        }
        strand.depth++;
        return strand;
    }

    /** Like {@link #enter()}; woven code that a thread from outside the run carries out is told to the run. */
    public static @Nullable Strand enterFromWoven() {
        Strand strand = enter();
        if (strand == null && current() == null) {
            Runs.passedBy();
        }
        return strand;
    }

    /** Leaves the engine, after {@link #enter()} has returned this strand. */
    public static void leave(Strand strand) {
        strand.depth--;
    }

    /** The virtual thread's last steps run on this thread, its carrier. */
    public static synchronized void endingOnCarrier(Strand strand) {
        strand.carrier = Thread.currentThread();
        ending = strand;
    }

    static void endedOnCarrier(Strand strand) {
        ENDING.compareAndSet(strand, null);
        strand.carrier = null;
    }

    static synchronized void add(Strand strand) {
        if (size * 2 > table.length) {
            rebuild(table.length * 2, strand);
            return;
        }
        Strand[] now = table;
        int slot = slot(now, strand.thread);
        if (now[slot] == null) {
            size++;
        }
        now[slot] = strand;
    }

    /** Forgets everybody whose thread has ended; called between runs. */
    static synchronized void forgetEnded() {
        rebuild(256, null);
    }

    private static void rebuild(int length, @Nullable Strand one) {
        Strand[] old = table;
        int kept = 1;
        for (Strand strand : old) {
            if (strand != null && strand != one && stillNeeded(strand)) {
                kept++;
            }
        }
        Strand[] fresh = new Strand[Math.max(length, Integer.highestOneBit(kept) * 8)];
        size = 0;
        for (Strand strand : old) {
            if (strand != null && strand != one && stillNeeded(strand)) {
                fresh[slot(fresh, strand.thread)] = strand;
                size++;
            }
        }
        if (one != null) {
            fresh[slot(fresh, one.thread)] = one;
            size++;
        }
        table = fresh;
    }

    /** Its run goes on, or its thread does; a lent one has other things to do after its end. */
    private static boolean stillNeeded(Strand strand) {
        if (!strand.scheduler.isOver()) {
            return true;
        }
        return strand.lent == null ? strand.thread.getState() != Thread.State.TERMINATED : !strand.ended();
    }

    /** Where it is, or belongs; only for who holds the lock. */
    private static int slot(Strand[] in, Thread thread) {
        int i = start(in, thread);
        while (in[i] != null && in[i].thread != thread) {
            i = i + 1 & in.length - 1;
        }
        return i;
    }

    private static int start(Strand[] in, Thread thread) {
        return System.identityHashCode(thread) * 0x9E3779B9 >>> 8 & in.length - 1;
    }
}
