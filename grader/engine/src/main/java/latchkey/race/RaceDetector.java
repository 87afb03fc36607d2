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
    private final Optimism optimism = new Optimism();
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

    /** A thread has asked for a stamp of this lock that is no lock: until it knows better, it reads on trust. */
    public void observes(int thread, Object lock) {
        if (active) {
            optimism.observes(thread, lock);
        }
    }

    /** A thread has asked whether its stamp of this lock is good still. */
    public void validated(int thread, Object lock, boolean good) {
        if (active) {
            note(optimism.validated(thread, lock, good));
        }
    }

    /** A thread has taken the lock itself and reads on trust no more. */
    public void locked(int thread, Object lock) {
        if (active) {
            optimism.locked(thread, lock);
        }
    }

    /** A thread has come to its end: what it has read on trust and never asked about counts. */
    public void ended(int thread) {
        if (active) {
            note(optimism.ended(thread));
        }
    }

    private void note(@Nullable Race race) {
        first = first == null ? race : first;
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
        Variable variable = variable(owner, field);
        VectorClock clock = threads.get(access.thread());
        if (!access.write() && optimism.reads(access.thread())) {
            Race race = race(variable, variable.unknownWrite(access, clock), access, owner, name);
            optimism.hold(access, clock.get(access.thread()), variable, race);
            if (field.equals(CONTENTS)) {
                variable.add(access, clock);
            }
        } else {
            note(race(variable, variable.add(access, clock), access, owner, name));
        }
    }

    /**
     * A read in plain mode by way of a VarHandle: what it has seen is a guess that counts only if the thread does not go on to
     * swap.
     */
    public void guess(Access access, Object owner, Object field, String name) {
        if (active) {
            Variable variable = variable(owner, field);
            VectorClock clock = threads.get(access.thread());
            Race race = race(variable, variable.unknownWrite(access, clock), access, owner, name);
            optimism.guess(access, clock.get(access.thread()), variable, race);
        }
    }

    /** A swap of this variable is the thread's next access to it: it vouches for what the thread has guessed. */
    public void swaps(int thread, Object owner, Object field) {
        if (active) {
            optimism.validated(thread, variable(owner, field), false);
        }
    }

    /**
     * An access to a variable by way of a VarHandle: it races with plain accesses to the same variable, and with no other of
     * its kind.
     */
    public void handled(Access access, Object owner, Object field, String name) {
        if (active) {
            Variable variable = variable(owner, field);
            Access other = variable.addHandled(access, threads.get(access.thread()));
            note(race(variable, other, access, owner, name));
        }
    }

    private Variable variable(Object owner, Object field) {
        return variables.computeIfAbsent(owner, k -> new HashMap<>()).computeIfAbsent(field, k -> new Variable());
    }

    private @Nullable Race race(Variable variable, @Nullable Access other, Access access, Object owner, String name) {
        return other == null || finalsPublish && handsOver(variable, other, access, owner, name)
                ? null
                : new Race(name, other, access);
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
}
