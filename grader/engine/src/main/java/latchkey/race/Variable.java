package latchkey.race;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last write and, for each thread, the last read of one variable. */
final class Variable {
    private final Map<Integer, Stamp> reads = new HashMap<>(4);
    private @Nullable Stamp write;

    /** The last read and write of each thread by way of a VarHandle; they race with plain ones only. */
    private final Map<Integer, Stamp> handledReads = new HashMap<>(2);

    private final Map<Integer, Stamp> handledWrites = new HashMap<>(2);

    /** The read without an order that each was excused for. */
    final Map<Integer, Access> unordered = new HashMap<>(4);

    /** Adds an access and returns an earlier one that it races with, if there is one. */
    @Nullable
    Access add(Access access, VectorClock clock) {
        Access racing = unknownWrite(access, clock);
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

    /** A read of a while ago counts from now on, unless the thread has read once more since. */
    void remember(Access read, int tick) {
        Stamp last = reads.get(read.thread());
        if (last == null || last.tick < tick) {
            reads.put(read.thread(), new Stamp(read, tick));
        }
    }

    /** A write that races with the access, if there is one. */
    @Nullable
    Access unknownWrite(Access access, VectorClock clock) {
        Access racing = unknown(write, access, clock);
        return racing == null ? unknown(handledWrites, access, clock) : racing;
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

    private record Stamp(Access access, int tick) {}
}
