package latchkey.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds data races of one run by vector clocks.
 *
 * <p>Each thread, and each object that synchronises, carries a clock. A release copies the thread's clock into the
 * object's, an acquire the other way. An access races with an earlier one of another thread whose tick the accessing
 * thread does not know.
 *
 * <p>Not thread-safe: called only by the thread that holds the turn.
 *
 * <p>Source: FastTrack, Flanagan and Freund, PLDI 2009, with read vectors throughout.
 */
public final class RaceDetector {
    /** Beyond this number of threads the vectors cost more than they tell: no race is looked for any more. */
    public static final int MOST_THREADS = 256;

    /**
     * The contents of a collection, as one variable.
     *
     * <p>No validation undoes a look into them: whoever changes them later must know of it, since a collection that is
     * read while it changes may throw, or never come to an end.
     */
    public static final Object CONTENTS = "contents";

    /** What was released by the JDK's own accesses, monitors, and handles, by object. */
    private final Map<Object, VectorClock> synchronizers = new IdentityHashMap<>();

    /** What was released by volatile writes of woven classes, by object: handles and updaters acquire it, too. */
    private final Map<Object, VectorClock> written = new IdentityHashMap<>();

    private final Map<Object, Map<Object, VectorClock>> volatiles = new IdentityHashMap<>();
    private final Map<Object, Map<Object, Variable>> variables = new IdentityHashMap<>();
    private final List<VectorClock> threads = new ArrayList<>();
    private boolean active;
    private boolean finalsPublish;
    private @Nullable Race first;

    public RaceDetector(boolean active) {
        this.active = active;
    }

    /**
     * From now on a plain field hands over an object that has final fields only to each thread that reads the field once
     * without an order; a second such read may see less than the first, and is a race.
     *
     * <p>Source: Java Language Specification, 17.5.
     */
    public void letFinalsPublish() {
        finalsPublish = true;
    }

    /** How a thread reads under a StampedLock. */
    public enum Optimism {
        /** Reads count as they are. */
        NONE,
        /** Reads wait for their validation. */
        READING,
        /** What was read is about to be validated; it is used only if nobody wrote. */
        VALIDATING;

        /** What a call means. */
        public static Optimism after(String call) {
            return switch (call) {
                case "StampedLock.tryOptimisticRead" -> READING;
                case "StampedLock.validate" -> VALIDATING;
                default -> NONE;
            };
        }
    }

    /** A read that counts only if it is never validated. */
    private record Held(
            Access access, Variable variable, @Nullable Race race) {}

    private final Map<Integer, List<Held>> optimistic = new HashMap<>();

    /**
     * A thread begins optimistic reads, validates them, or does something that ends them unvalidated.
     *
     * <p>Who begins some while others still wait for their validation holds the stamps of several locks.
     */
    public void optimism(int thread, Optimism optimism) {
        if (!active || optimism == Optimism.NONE && optimistic.isEmpty()) {
            return;
        }
        List<Held> held = optimistic.remove(thread);
        if (held != null && optimism == Optimism.NONE) {
            for (Held one : held) {
                one.variable.add(one.access, threads.get(thread));
                first = first == null ? one.race : first;
            }
        }
        if (optimism == Optimism.READING) {
            optimistic.put(thread, held == null ? new ArrayList<>() : held);
        }
    }

    /** Whether happens-before is followed in this run. */
    public boolean active() {
        return active;
    }

    /** The first race of the run, if there is one. */
    public @Nullable Race first() {
        return first;
    }

    /** Begins the life of thread number {@code child}, which knows what its parent knows; -1 for no parent. */
    public void started(int parent, int child) {
        if (child >= MOST_THREADS) {
            active = false;
        }
        if (!active) {
            return;
        }
        VectorClock clock = new VectorClock();
        if (parent >= 0) {
            clock.join(threads.get(parent));
            threads.get(parent).tick(parent);
        }
        clock.tick(child);
        threads.add(clock);
    }

    /** Lets the thread know everything that another one did. */
    public void joined(int thread, int ended) {
        if (active) {
            threads.get(thread).join(threads.get(ended));
        }
    }

    /** Publishes what the thread did so far through this object. */
    public void release(int thread, Object synchronizer) {
        if (active) {
            publish(thread, synchronizers.computeIfAbsent(synchronizer, k -> new VectorClock()));
        }
    }

    /** Lets the thread know what was published through this object. */
    public void acquire(int thread, Object synchronizer) {
        if (active) {
            learn(thread, synchronizers.get(synchronizer));
            learn(thread, written.get(synchronizer));
        }
    }

    /** A read or write of a volatile field: the write releases, the read acquires, through this field only. */
    public void volatileAccess(int thread, Object owner, Object field, boolean write) {
        if (!active) {
            return;
        }
        Map<Object, VectorClock> fields = volatiles.computeIfAbsent(owner, k -> new HashMap<>());
        if (write) {
            VectorClock clock = fields.computeIfAbsent(field, k -> new VectorClock());
            publish(thread, clock);
            written.computeIfAbsent(owner, k -> new VectorClock()).join(clock);
        } else {
            learn(thread, fields.get(field));
            learn(thread, synchronizers.get(owner));
        }
    }

    /** A read or write of a variable that does not synchronise; remembers the first race. */
    public void access(Access access, Object owner, Object field, String name) {
        if (!active) {
            return;
        }
        Variable variable =
                variables.computeIfAbsent(owner, k -> new HashMap<>()).computeIfAbsent(field, k -> new Variable());
        VectorClock clock = threads.get(access.thread());
        List<Held> held = access.write() ? null : optimistic.get(access.thread());
        if (held != null) {
            Access writer = Variable.unknown(variable.write, access, clock);
            held.add(new Held(access, variable, writer == null ? null : new Race(name, writer, access)));
            if (field.equals(CONTENTS)) {
                variable.add(access, clock);
            }
            return;
        }
        Access other = variable.add(access, clock);
        if (other != null && first == null && !(finalsPublish && handsOver(variable, other, access, owner, name))) {
            first = new Race(name, other, access);
        }
    }

    /**
     * An access to a variable by way of a VarHandle: it races with plain accesses to the same variable, and with no other of
     * its kind.
     */
    public void handled(Access access, Object owner, String field, String name) {
        if (!active) {
            return;
        }
        Variable variable =
                variables.computeIfAbsent(owner, k -> new HashMap<>()).computeIfAbsent(field, k -> new Variable());
        Access other = variable.addHandled(access, threads.get(access.thread()));
        if (other != null && first == null && !(finalsPublish && handsOver(variable, other, access, owner, name))) {
            first = new Race(name, other, access);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same read
    private static boolean handsOver(Variable variable, Access one, Access other, Object owner, String name) {
        if (one.write() && other.write()) {
            return false;
        }
        Access read = one.write() ? other : one;
        Access before = variable.unordered.putIfAbsent(read.thread(), read);
        return FinalFields.only(owner, name) && (before == null || before == read);
    }

    private void learn(int thread, @Nullable VectorClock clock) {
        if (clock != null) {
            threads.get(thread).join(clock);
        }
    }

    private void publish(int thread, VectorClock into) {
        VectorClock mine = threads.get(thread);
        into.join(mine);
        mine.tick(thread);
    }

    /** The last write and, for each thread, the last read of one variable. */
    private static final class Variable {
        private final Map<Integer, Stamp> reads = new HashMap<>(4);
        private @Nullable Stamp write;

        /** The last read and write of each thread by way of a VarHandle; they race with plain ones only. */
        private final Map<Integer, Stamp> handledReads = new HashMap<>(2);

        private final Map<Integer, Stamp> handledWrites = new HashMap<>(2);

        /** The read without an order that each was excused for. */
        private final Map<Integer, Access> unordered = new HashMap<>(4);

        /** Adds an access and returns an earlier one that it races with, if there is one. */
        @Nullable
        Access add(Access access, VectorClock clock) {
            Access racing = unknown(write, access, clock);
            racing = racing == null ? unknown(handledWrites, access, clock) : racing;
            Stamp now = new Stamp(access, clock.get(access.thread()));
            if (access.write()) {
                racing = racing == null ? unknown(reads, access, clock) : racing;
                racing = racing == null ? unknown(handledReads, access, clock) : racing;
                write = now;
                reads.clear();
            } else {
                reads.put(access.thread(), now);
            }
            return racing;
        }

        /** Adds an access by way of a VarHandle and returns an earlier plain one that it races with, if there is one. */
        @Nullable
        Access addHandled(Access access, VectorClock clock) {
            Access racing = unknown(write, access, clock);
            if (access.write() && racing == null) {
                racing = unknown(reads, access, clock);
            }
            (access.write() ? handledWrites : handledReads)
                    .put(access.thread(), new Stamp(access, clock.get(access.thread())));
            return racing;
        }

        private static @Nullable Access unknown(Map<Integer, Stamp> earlier, Access access, VectorClock clock) {
            for (Stamp stamp : earlier.values()) {
                Access racing = unknown(stamp, access, clock);
                if (racing != null) {
                    return racing;
                }
            }
            return null;
        }

        private static @Nullable Access unknown(@Nullable Stamp earlier, Access access, VectorClock clock) {
            if (earlier == null || earlier.access.thread() == access.thread()) {
                return null;
            }
            return clock.get(earlier.access.thread()) < earlier.tick ? earlier.access : null;
        }
    }

    private record Stamp(Access access, int tick) {}
}
