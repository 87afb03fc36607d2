package latchkey.schedule;

import latchkey.race.Access;
import latchkey.race.RaceDetector;

/** What woven code does: each act passes a scheduling point, is told, and is looked at for races. */
public final class LearnerActs {
    private static volatile boolean tellsValues;

    private LearnerActs() {}

    /** It multiplies; nobody else can notice. */
    public static void multiplies(Strand strand) {
        strand.multiplied = true;
    }

    /** A point at this place of the learner's code. */
    public static void pointAt(Strand strand, String where) {
        at(strand, where);
        strand.scheduler.point(strand);
    }

    /** The strand is at this place of the learner's code; empty for the check's. */
    public static void at(Strand strand, String where) {
        strand.lastPlace = where;
    }

    /** Before an access to a field; mode has bit 0 for a write and bit 1 for a volatile field. */
    public static void field(Strand strand, Object owner, String field, String where, int mode) {
        String name = field.substring(field.indexOf('.') + 1);
        boolean write = (mode & 1) != 0;
        if ((mode & 2) == 0) {
            variable(strand, new Access(strand.id, write, where), owner, field, name);
            return;
        }
        String value = strand.pendingValue;
        pointAt(strand, where);
        strand.pendingValue = value;
        strand.scheduler.trace.add(strand, (write ? "writes " : "reads ") + name, where);
        count(strand, write);
        if (!write) {
            strand.rounds.looks();
            strand.rounds.sees(owner, field);
        }
        strand.scheduler.races.volatileAccess(strand.id, owner, field, write);
    }

    /** Before an access to a variable that orders nothing. */
    public static void variable(Strand strand, Access access, Object owner, Object field, String name) {
        String value = strand.pendingValue;
        pointAt(strand, access.where());
        strand.pendingValue = value;
        strand.scheduler.trace.add(strand, (access.write() ? "writes " : "reads ") + name, access.where());
        count(strand, access.write());
        if (!access.write()) {
            strand.rounds.sees(owner, field);
        }
        if (!strand.initialising) {
            strand.scheduler.races.access(access, owner, field, withoutMethod(name));
        }
    }

    /** An access by code of the JDK's, at no point of its own. */
    public static void touches(Strand strand, Access access, Object owner, Object field, String name) {
        strand.scheduler.check(strand);
        if (!strand.initialising) {
            strand.scheduler.races.access(access, owner, field, name);
        }
    }

    /** A race has two accesses to a collection, and each may have a method of its own. */
    private static String withoutMethod(String name) {
        int method = name.indexOf(" (");
        return method < 0 ? name : name.substring(0, method);
    }

    /**
     * What a VarHandle stands for.
     *
     * @param owner the object, the array, or for a static variable the name of its class, the same for all
     * @param field which of the owner's variables, as accesses without a handle name it
     * @param name its name for people
     */
    public record Handled(Object owner, Object field, String name) {}

    /** A swap by way of a VarHandle that is under way. */
    record Swap(Access access, Handled variable, boolean releases) {}

    /** What an access by way of a VarHandle does besides reading or writing. */
    public enum Edge {
        /** It orders nothing, and may be moved about as a plain access may. */
        PLAIN,
        /** It orders nothing. */
        NONE,
        ACQUIRE,
        RELEASE,
        ACQUIRE_RELEASE;

        public boolean acquires() {
            return this == ACQUIRE || this == ACQUIRE_RELEASE;
        }

        public boolean releases() {
            return this == RELEASE || this == ACQUIRE_RELEASE;
        }
    }

    /** Accesses a variable in plain mode by way of a VarHandle. */
    public static void handlesPlainly(Strand strand, Access access, Handled variable) {
        pointAt(strand, access.where());
        strand.scheduler.trace.add(strand, (access.write() ? "writes " : "reads ") + variable.name, access.where());
        count(strand, access.write());
        RaceDetector races = strand.scheduler.races;
        if (access.write()) {
            races.access(access, variable.owner, variable.field, variable.name);
        } else {
            strand.rounds.sees(variable.owner, variable.field);
            races.guess(access, variable.owner, variable.field, variable.name);
        }
    }

    /** Reads an atomic in plain mode; its call is told by itself. */
    public static void guesses(Strand strand, Object atomic, String where) {
        strand.scheduler.check(strand);
        strand.scheduler.races.atomicGuess(new Access(strand.id, false, where), atomic, "the " + Names.of(atomic));
    }

    /**
     * Accesses a variable by way of a VarHandle in a mode that is not plain.
     *
     * @param swaps whether it writes only if it finds what it expects; what it has done is told when it is over
     */
    public static void handles(Strand strand, Access access, Handled variable, Edge edge, boolean swaps) {
        RaceDetector races = strand.scheduler.races;
        if (edge.acquires()) {
            races.volatileAccess(strand.id, variable.owner, variable.field, false);
        }
        strand.swap = swaps ? new Swap(access, variable, edge.releases()) : null;
        if (swaps) {
            races.swaps(strand.id, variable.owner, variable.field);
            return;
        }
        if (!strand.initialising) {
            races.handled(access, variable.owner, variable.field, variable.name);
        }
        if (edge.releases()) {
            races.volatileAccess(strand.id, variable.owner, variable.field, true);
        }
    }

    /** The swap that is under way has come to its end. */
    public static void swapped(Strand strand, boolean written) {
        Swap swap = strand.swap;
        strand.swap = null;
        if (swap == null || strand.scheduler.aborted) {
            return;
        }
        RaceDetector races = strand.scheduler.races;
        Handled variable = swap.variable;
        if (!strand.initialising) {
            Access access = new Access(strand.id, written, swap.access.where());
            races.handled(access, variable.owner, variable.field, variable.name);
        }
        if (written && swap.releases) {
            races.volatileAccess(strand.id, variable.owner, variable.field, true);
        }
    }

    /** The strand has asked for a stamp of this lock's that is no lock. */
    public static void observes(Strand strand, Object lock, boolean good) {
        if (!strand.scheduler.aborted) {
            strand.scheduler.races.observes(strand.id, lock, good);
        }
    }

    /** The strand has learned whether its stamp of this lock is good still. */
    public static void validated(Strand strand, Object lock, boolean good) {
        if (!strand.scheduler.aborted) {
            strand.scheduler.races.validated(strand.id, lock, good);
        }
    }

    /** The strand holds this lock itself. */
    public static void locked(Strand strand, Object lock) {
        if (!strand.scheduler.aborted) {
            strand.scheduler.races.locked(strand.id, lock);
        }
    }

    private static void count(Strand strand, boolean write) {
        if (write) {
            strand.writes++;
            acts(strand);
        } else {
            strand.reads++;
        }
    }

    /** What a call can bring about. */
    public enum Reach {
        /** Others may notice it. */
        ACTS,
        /** It looks, or tries; whether it has done more, its answer tells. */
        LOOKS,
        /** It takes a guard or a permit; whom that holds up, the scheduler sees. */
        TAKES,
        /** It gives one back. */
        GIVES
    }

    /** Before a call into java.util.concurrent. */
    public static void called(Strand strand, String call, String where, boolean tries, Reach reach) {
        pointAt(strand, where);
        strand.scheduler.trace.add(strand, "calls " + call, where);
        strand.lastCall = call;
        if (call.startsWith("Atomic") || call.startsWith("VarHandle")) {
            strand.reads++;
        }
        if (tries) {
            strand.idling().tries++;
        }
        switch (reach) {
            case ACTS -> acts(strand);
            case LOOKS -> {
                strand.rounds.looks();
                strand.rounds.sees(where, call);
                if (call.contains(".getAnd")) {
                    changed(strand); // a look that may leave all as it is, as in a test-and-set that waits
                }
            }
            case TAKES -> strand.rounds.takes();
            case GIVES -> strand.rounds.gives();
        }
    }

    /** The strand runs a method of the check's that answers nothing. */
    public static void calledBack(Strand strand) {
        strand.rounds.acts();
    }

    /** What a call that looks has come back with; a try, or a look that takes what it finds, may have done something. */
    public static void answered(Strand strand, int answer, boolean tries, boolean takes) {
        if (strand.scheduler.aborted) {
            return;
        }
        strand.rounds.answered(answer);
        if (answer != 0 && (tries || takes)) {
            acts(strand);
        } else if (tries) {
            strand.rounds.triedInVain();
        }
    }

    private static void acts(Strand strand) {
        strand.scheduler.progress.make();
        strand.rounds.acts();
        changed(strand);
    }

    /** Makes a change that others may notice; whom a check wants to hold after it, is held at the next point. */
    public static void changed(Strand strand) {
        Pausing pausing = strand.scheduler.holds.pausing;
        if (pausing != null) {
            pausing.changed(strand);
        }
    }

    /** At a backward branch of woven code. */
    public static void looped(Strand strand, String where, int most) {
        strand.scheduler.check(strand);
        if (!where.isEmpty() && strand.rounds.ends(where, strand.scheduler.progress.made)) {
            strand.lastPlace = where;
            strand.scheduler.facts.idles(strand, Outcome.How.SPINNING);
        }
        if (++strand.loops > most) {
            at(strand, where);
            strand.scheduler.tell(strand, "goes round and round");
            strand.scheduler.stop(strand.scheduler.facts.endless(strand, strand.scheduler.strands, false));
            throw strand.scheduler.abort(strand);
        }
    }

    /** Nobody comes in between while the sum of changes is positive. */
    public static void atomic(Strand strand, int change) {
        strand.atomic += change;
        strand.initialising = strand.atomic > 0;
    }

    /** Whether this wait of the learner's returns without a notification; told in these words. */
    public static boolean wakesSpuriously(Strand strand, String words) {
        strand.scheduler.check(strand);
        boolean spurious = strand.scheduler.strategy.wakesSpuriously();
        if (spurious) {
            strand.scheduler.tell(strand, words);
        }
        return spurious;
    }

    /** Enters a monitor of the learner's. */
    public static void enterMonitor(Strand strand, Object object, String where) {
        boolean again = strand.scheduler.monitors.holds(strand, object);
        if (!again) {
            pointAt(strand, where);
            strand.scheduler.trace.add(strand, "wants the monitor of " + Names.of(object), where);
            strand.rounds.looks();
        }
        strand.scheduler.monitors.enter(strand, object);
    }

    /** Leaves a monitor of the learner's; somebody else may come in right after. */
    public static void exitMonitor(Strand strand, Object object, String where) {
        strand.scheduler.monitors.exit(strand, object);
        if (!strand.scheduler.aborted && !strand.scheduler.monitors.holds(strand, object)) {
            strand.scheduler.trace.add(strand, "leaves the monitor of " + Names.of(object), where);
            pointAt(strand, where);
        }
    }

    /** Whether the present run tells which values are read and written. */
    public static boolean tellsValues() {
        return tellsValues;
    }

    static void tellValues(boolean tells) {
        tellsValues = tells;
    }

    /** The value that the strand is about to write, or has just read. */
    public static void value(Strand strand, boolean written, Object value) {
        if (written) {
            strand.pendingValue = String.valueOf(value);
        } else if (!strand.scheduler.aborted) {
            strand.scheduler.trace.saw(strand, String.valueOf(value));
        }
    }
}
